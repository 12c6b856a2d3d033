import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As the build names a revision and signs a document; see `src/build/offlineFiles.ts`. */
const marksOf = (text: string): readonly string[] => [
  createHash('sha256').update(text).digest('hex').slice(0, 16),
  createHash('sha384').update(text).digest('base64'),
];

/**
 * Copies a build as a later one of other content: its documents say `data-deploy`, and its about dialog `data-about` once
 * it is loaded. All scripts have other names, as they have where the entry has changed, and the former ones are gone.
 */
export function nextBuild(from: string, to: string, deploy: string): void {
  cpSync(from, to, { recursive: true });
  const renamed = readdirSync(join(to, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, name.replace(/(-next\d+)?\.js$/, `-next${deploy}.js`)] as const);
  const renew = (text: string): string =>
    renamed.reduce((result, [before, after]) => result.replaceAll(before, after), text);

  const signed: (readonly [string, string])[] = [];
  for (const path of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|html)$/.test(path)) continue;
    const before = readFileSync(join(to, path), 'utf8');
    let after = renew(before);
    if (path.endsWith('index.html')) {
      after = after.replace(/<html(?: data-deploy="\d+")?/, `<html data-deploy="${deploy}"`);
      const marks = marksOf(after);
      signed.push(...marksOf(before).map((mark, index) => [mark, marks[index] ?? ''] as const));
    }
    if (path.includes('AboutDialog-')) after += `\ndocument.documentElement.dataset.about='${deploy}';`;
    writeFileSync(join(to, path), after);
  }
  for (const [before, after] of renamed) renameSync(join(to, 'assets', before), join(to, 'assets', after));

  const worker = join(to, 'sw.js');
  let text = readFileSync(worker, 'utf8');
  for (const [before, after] of signed) text = text.replaceAll(before, after);
  text = text.replace(/version:`[0-9a-f]{16}`/, `version:\`${deploy.padStart(16, '0')}\``);
  writeFileSync(worker, text);
}
