import { readFile } from 'node:fs/promises';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Citations } from '../../model/citations.ts';
import type { Statement } from '../../model/statement.ts';

const styles = [
  { id: 'apa', name: 'APA, 7th edition' },
  { id: 'mla', name: 'MLA, 9th edition' },
  { id: 'chicago', name: 'Chicago, 17th edition (author-date)' },
] as const;

/** Values that stand in no text, so that each can be found again in what the library has made of it. */
const url = 'https://dateline.invalid/';
const paragraph = 987654;
const [year, day] = [4712, 29];

/** What citing a text looks like in each style. The library formats once, with values that a reader's replace. */
export async function makeCitations(statement: Statement): Promise<Citations> {
  for (const { id } of styles.slice(1)) {
    const xml = await readFile(new URL(`styles/${id}.csl`, import.meta.url), 'utf8');
    plugins.config.get('@csl').styles.add(id, xml);
  }
  plugins.config.get('@bibtex').format.useIdAsLabel = true;

  const { id, source, language } = statement;
  const item = {
    id,
    type: source.kind === 'news-report' ? 'article-newspaper' : 'document',
    title: source.title,
    'container-title': source.publisher,
    language,
    note: source.note.en,
  };
  // A publisher's name is written as it writes itself, whatever a style does to titles.
  const bare = { ...item, 'container-title': `<span class="nocase">${source.publisher}</span>` };
  const styled = { ...bare, URL: url };
  const asText = { format: 'text', lang: 'en-US' } as const;
  const reference = (template: string, month: number): string =>
    new Cite([{ ...styled, accessed: { 'date-parts': [[year, month, day]] } }])
      .format('bibliography', { ...asText, template })
      .trim()
      .replace(new RegExp(`\\b${day}(?=\\D{1,12}${year})`), '{day}')
      .replace(String(year), '{year}')
      .replace(url, '{url}');
  const inText = (template: string): string =>
    new Cite([styled])
      .format('citation', {
        ...asText,
        template,
        entry: [{ id, locator: String(paragraph), label: 'paragraph' }],
      })
      // The MLA style joins label and number.
      .replace(new RegExp(`\\.${paragraph}`), `. ${paragraph}`)
      .replace(String(paragraph), '{paragraph}');

  return {
    styles: styles.map((style) => ({
      ...style,
      references: Array.from({ length: 12 }, (_, month) => reference(style.id, month + 1)),
      bare: new Cite([bare]).format('bibliography', { ...asText, template: style.id }).trim(),
      inText: inText(style.id),
    })),
    bibtex: new Cite([{ ...item, URL: url }]).format('bibtex').trim().replaceAll(url, '{url}'),
    bareBibtex: new Cite([item]).format('bibtex').trim(),
    item,
  };
}
