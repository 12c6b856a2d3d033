import { type Language, localize } from '../model/language.ts';
import { mostNamed } from '../model/largeStatement.ts';
import type { Statement } from '../model/statement.ts';

/** As many places as a search engine reads. */
const mostPlaces = 50;

/**
 * The page in the words of https://schema.org/: a page about a text that somebody else published. No date of publication
 * is claimed, since the text bears none; the date of the meeting is what it is about.
 */
export function schemaOrg(statement: Statement, language: Language, url: string | null): object {
  const { source, dateline } = statement;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    ...(url ? { '@id': url, url } : {}),
    name: localize(statement.headline, language),
    description: localize(statement.introduction, language),
    inLanguage: language,
    isAccessibleForFree: true,
    mainEntity: {
      '@type': source.kind === 'news-report' ? 'NewsArticle' : 'CreativeWork',
      headline: source.title,
      abstract: localize(source.note, language),
      inLanguage: statement.language,
      publisher: { '@type': 'Organization', name: source.publisher },
      ...(source.url ? { url: source.url } : {}),
      contentReferenceTime: dateline.date,
      contentLocation: { '@type': 'Place', name: localize(dateline.place, language) },
      mentions: mostNamed(statement, mostPlaces).map(({ name, links }) => ({
        '@type': 'Place',
        name: localize(name, language),
        ...(links.wikidata ? { sameAs: `https://www.wikidata.org/entity/${links.wikidata}` } : {}),
      })),
    },
  };
}
