import { describe, expect, it } from 'vitest';
import { pageTitle } from '../../../src/app/pageTitle.ts';
import { english } from '../../../src/i18n/catalogue.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { PassageNumber, PlaceId } from '../../../src/model/ids.ts';
import { defaultView, type View } from '../../../src/model/view.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const t = createTranslator(english, 'en');
const titleOf = (view: Partial<View>): string => pageTitle(t, smallStatement, { ...defaultView, ...view });

describe('the document’s title', () => {
  it('is the headline with our name where nothing is chosen', () => {
    expect(titleOf({})).toBe('A small text – Dateline');
  });

  it('begins with the place that is chosen, also within one of its passages', () => {
    expect(titleOf({ place: 'beta' as PlaceId })).toBe('Beta – A small text');
    expect(titleOf({ place: 'beta' as PlaceId, passage: 2 as PassageNumber })).toBe('Beta – A small text');
  });

  it('begins with the passage where one stands alone', () => {
    expect(titleOf({ passage: 2 as PassageNumber })).toBe('Passage 2 – A small text');
  });

  it('speaks the reader’s language as far as the statement does', () => {
    const japanese = createTranslator(english, 'ja');
    expect(pageTitle(japanese, smallStatement, defaultView)).toBe('小さな文 – Dateline');
  });
});
