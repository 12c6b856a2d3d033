import { basename } from 'node:path';
import type { CSSOptions } from 'vite';

/** The style sheets so far, by their names. */
const sheets = new Map<string, string>();

/**
 * `Panel-quote` for `.quote` in `Panel.module.css`: readable in a browser's inspector, and without the hash of Vite's own
 * names, which does not compress. @throws Error where two style sheets have one name, since their classes would, too.
 */
export function className(name: string, file: string): string {
  const [path = file] = file.split('?');
  const sheet = basename(path, '.module.css');
  const known = sheets.get(sheet) ?? path;
  if (known !== path) throw new Error(`${known} and ${path} would give their classes the same names.`);
  sheets.set(sheet, path);
  return `${sheet}-${name}`;
}

/** For each build that holds our style sheets: the page, and the page as one file. */
export const css: CSSOptions = { modules: { generateScopedName: className } };
