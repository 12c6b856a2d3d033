import { join } from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';
import { root, runTool } from './command.ts';

export type DependencyReport = {
  /** Modules of ours that were read, as paths from the folder. */
  readonly modules: readonly string[];
  readonly violations: readonly Violation[];
};

type Violation = { readonly rule: string; readonly from: string; readonly to: string };

/** Applies the dependency rules to folders and files under `cwd`. Throws with the tool's words if it breaks. */
export async function readDependencies(cwd: string, paths: readonly string[]): Promise<DependencyReport> {
  const config = join(root, '.dependency-cruiser.cjs');
  const args = ['--config', config, '--output-type', 'json', ...paths];
  const { output } = await runTool('dependencyCruiser', args, { cwd });
  if (!output.startsWith('{')) throw new Error(`dependency-cruiser failed: ${output}`);
  const { modules, summary }: ICruiseResult = JSON.parse(output);
  return {
    // Packages are listed too, by where they resolve to; unresolved imports by what was written.
    modules: modules
      .map(({ source }) => source)
      .filter((source) => /^(src|geo|tests|vite\.config)/.test(source)),
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
