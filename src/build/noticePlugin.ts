import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** What is in the page and is no npm package: its own notice, then the texts that fonts and names must travel with. */
const files = [
  'NOTICE',
  'src/theme/fonts/LICENSE-Inter.txt',
  'src/theme/fonts/LICENSE-SourceSerif4.txt',
  'geo/sources/cldr-territories/LICENSE.txt',
] as const;

/** Writes `notice.txt`. The packages' own licences are Vite's `build.license`. */
export function noticePlugin(): Plugin {
  return {
    name: 'dateline:notice',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async generateBundle() {
      const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
      const rule = `\n\n${'='.repeat(80)}\n\n`;
      this.emitFile({ type: 'asset', fileName: 'notice.txt', source: texts.join(rule) });
    },
  };
}
