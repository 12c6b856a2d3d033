import type { Translator } from '../i18n/translator.ts';
import { localize } from '../model/language.ts';
import type { Statement } from '../model/statement.ts';
import { indexOf } from '../model/statementIndex.ts';
import type { View } from '../model/view.ts';

/** The document's title: what Back, tabs and screen readers call this page. */
export function pageTitle(t: Translator, statement: Statement, view: View): string {
  const headline = localize(statement.headline, t.language);
  if (view.view !== 'map' && view.view !== 'text')
    return t('app.placeTitle', { place: t(`view.${view.view}`), headline });
  const place = view.place && indexOf(statement).place.get(view.place);
  if (place) return t('app.placeTitle', { place: localize(place.name, t.language), headline });
  if (view.passage !== null) return t('app.passageTitle', { number: view.passage, headline });
  return t('app.title', { headline, name: t('app.name') });
}
