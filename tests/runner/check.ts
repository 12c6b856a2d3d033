import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root, runTool } from './command.ts';
import { readDependencies } from './dependencyRules.ts';

/** Text to show when a check fails, or `undefined` when it holds. */
type Finding = string | undefined;

/** Fewer modules than this means that the tool that read them is broken, not that the project shrank. */
const fewestModules = 20;

const checks: Readonly<Record<string, () => Promise<Finding>>> = {
  types: () => toolFinding('tsc', ['--pretty', 'false']),
  lint: () =>
    toolFinding('biome', [
      'check',
      '--error-on-warnings',
      '--reporter=concise',
      '--max-diagnostics=none',
      '.',
    ]),
  dependencies: dependencyFinding,
  unused: () => toolFinding('knip', ['--no-progress']),
  sizes: sizeFinding,
  statement: () => toolFinding('tsx', ['src/statement/check.ts']),
  geo: () => toolFinding('tsx', ['geo/build.ts', '--check']),
};

const asked = process.argv.slice(2);
const names = asked.length === 0 ? Object.keys(checks) : asked;
const findings = new Map<string, string>();
const queue = [...names];
await Promise.all(Array.from({ length: availableParallelism() }, work));

for (const [name, finding] of findings) console.log(`\n── ${name}\n${finding.trim()}`);
console.log(`\n${names.length - findings.size} of ${names.length} checks hold.`);
process.exitCode = findings.size === 0 ? 0 : 1;

async function work(): Promise<void> {
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const started = performance.now();
    const finding = await findingOf(name);
    if (finding !== undefined) findings.set(name, finding);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${finding === undefined ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
  }
}

async function findingOf(name: string): Promise<Finding> {
  const check = checks[name];
  if (check === undefined)
    return `There is no check of this name; there are ${Object.keys(checks).join(', ')}.`;
  try {
    return await check();
  } catch (error) {
    return String(error);
  }
}

async function toolFinding(...[tool, args]: Parameters<typeof runTool>): Promise<Finding> {
  const { code, output } = await runTool(tool, args);
  return code === 0 ? undefined : output || `${tool} ended with ${code} and said nothing.`;
}

async function dependencyFinding(): Promise<Finding> {
  const paths = ['src', 'geo', 'tests', 'vite.config.ts'].filter((path) => existsSync(join(root, path)));
  const { modules, violations } = await readDependencies(root, paths);
  if (modules.length < fewestModules) return `Only ${modules.length} modules were read.`;
  const lines = violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`);
  return lines.length === 0 ? undefined : lines.join('\n');
}

async function sizeFinding(): Promise<Finding> {
  return (await toolFinding('vite', ['build'])) ?? (await toolFinding('sizeLimit', []));
}
