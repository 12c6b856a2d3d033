import { describe, expect, it } from 'vitest';
import { english } from '../../../src/i18n/catalogue.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { citation } from '../../../src/panel/citation.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const t = createTranslator(english, 'en');

describe('citation', () => {
  it.each([
    [0, 'Envoys of Alpha met those of Beta in Gamma.'],
    [2, 'Nobody else spoke.'],
  ])('says the words of passage %d and where they are from', (index, quote) => {
    const passage = smallStatement.passages[index];
    if (!passage) throw new Error('The small statement has three passages.');
    expect(citation(t, smallStatement, passage, 'https://example.org/?passage=1')).toBe(
      `“${quote}” (passage ${index + 1}). “Small talk”, Nobody, on the meeting of March 1, 2031. ` +
        'https://example.org/?passage=1',
    );
  });

  it('leaves what the text writes as it is, marks of a message too', () => {
    const text = "{quote} # it's <b>bold</b>";
    const statement = { ...smallStatement, text };
    const passage = { ...smallStatement.passages[0], start: 0, end: text.length };
    expect(citation(t, statement, passage as never, '').startsWith(`“${text}” (passage 1)`)).toBe(true);
  });
});
