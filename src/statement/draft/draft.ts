import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatIssue } from '../../model/issue.ts';
import { decodeSource } from '../decode.ts';
import { parseStatement } from '../parse.ts';
import { readBundle, readRegions, sha256 } from '../readBundle.ts';
import { readJson } from '../readJson.ts';
import { createTextIndex } from '../textIndex.ts';
import { draftAnnotations } from './draftAnnotations.ts';
import { draftStatement } from './draftStatement.ts';

/**
 * `npm run statement:draft -- <folder>`: writes what the folder lacks. Beside `source.txt` alone, a `statement.json`;
 * beside both, an `annotations.json`. What is there is never touched.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const [folder] = process.argv.slice(2);

try {
  if (folder === undefined) throw new Error('Name the folder that holds source.txt.');
  console.log(await draft(resolve(folder)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function draft(folder: string): Promise<string> {
  const files = await readBundle(folder);
  const { text, issues } = decodeSource('source.txt', files['source.txt']);
  if (text === null || issues.length > 0) throw new Error(issues.map(formatIssue).join('\n'));
  const write = async (name: string, value: object, next: string): Promise<string> => {
    await writeFile(join(folder, name), `${JSON.stringify(value, null, 2)}\n`, { flag: 'wx' });
    return `${name}: written. ${next}`;
  };

  if (files['statement.json'] === undefined) {
    const today = new Date().toISOString().slice(0, 10);
    const bytes = await readFile(join(folder, 'source.txt'));
    const statement = draftStatement(basename(folder), text, sha256(bytes), 'en', today);
    return write(
      'statement.json',
      statement,
      'Fill in what it says is to be written, add the places, and run this again.',
    );
  }
  if (files['annotations.json'] === undefined) {
    const { value, issues: broken } = readJson('statement.json', files['statement.json']);
    const parsed = value === undefined ? null : parseStatement(value);
    const problems = [...broken, ...(parsed?.issues ?? [])];
    if (!parsed?.file || problems.length > 0) throw new Error(problems.map(formatIssue).join('\n'));
    const { regions } = await readRegions(join(root, 'geo/layers/regions.json'));
    const annotations = draftAnnotations(parsed.file, createTextIndex(text), regions);
    return write(
      'annotations.json',
      annotations,
      'Say of each mention which kind it is, and of each span who speaks; then npm run check:statement.',
    );
  }
  return 'Nothing to draft: the folder has source.txt, statement.json and annotations.json.';
}
