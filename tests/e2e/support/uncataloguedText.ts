import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeCitations } from '../../../src/build/citation/makeCitations.ts';
import { loadContent } from '../../../src/build/loadContent.ts';
import { languageNames } from '../../../src/model/language.ts';
import { root } from '../../runner/command.ts';
import { plainWords } from '../../support/pseudo.ts';

/** What is called so everywhere, and what the browser's own formats say in English. */
const sameEverywhere = ['BibTeX', 'CSL-JSON', 'AM', 'PM'];

const inEnglish = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** Every string of a bundle and of the map, and what is made of them: what a page may say that is in no catalogue. */
export async function contentStrings(bundle: string): Promise<readonly string[]> {
  const { statement, extras, marks, regionNames } = await loadContent(
    join(root, bundle),
    join(root, 'geo/layers'),
  );
  const strings: string[] = [...sameEverywhere, ...Object.values(languageNames)];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      strings.push(value);
      if (/^\d{4}-\d{2}-\d{2}$/.test(value)) strings.push(inEnglish.format(new Date(value)));
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect([statement, extras, marks, regionNames, await makeCitations(statement)]);
  return strings;
}

/** Text and names of the page that are neither of a pseudo catalogue nor among some strings: nobody can translate them. */
export async function findUncatalogued(page: Page, content: readonly string[]): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    const found = new Set<string>([document.title]);
    const named = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'aria-valuetext'];
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of named) found.add(element.getAttribute(name) ?? '');
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('script, style, textarea, kbd')) found.add(node.textContent ?? '');
    }
    return [...found];
  });
  const known = content.join('\n');
  return said.filter((text) => !plainWords(text).every((words) => known.includes(words)));
}
