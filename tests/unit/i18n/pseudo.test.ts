import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { plainWords, pseudo } from '../../support/pseudo.ts';

const folder = fileURLToPath(new URL('../../../src/i18n/messages/en', import.meta.url));
const messages = readdirSync(folder).flatMap((file) =>
  Object.values(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>),
);

describe('the language that nobody speaks', () => {
  it('keeps arguments and the syntax of ICU', () => {
    expect(pseudo('Passage {number, number} of {place}')).toBe('⟦Þååššååĝéé {number, number} ööƒ {place}⟧');
    expect(pseudo('{count, plural, one {# place} other {# places}}')).toBe(
      '⟦{count, plural, one {# þļååçéé} other {# þļååçééš}}⟧',
    );
  });

  it('is valid wherever English is, says the same values, and leaves no word of English', () => {
    for (const message of messages) {
      const values = Object.fromEntries(
        [...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name = '']) => [
          name,
          name === 'date' ? new Date(0) : 7,
        ]),
      );
      const say = createTranslator({ 'app.name': compile(pseudo(message)) }, 'en');
      const said = say('app.name', values).replace('January 1, 1970', '');
      expect(plainWords(said), message).toEqual([]);
    }
  });

  it('is about 40 % longer than English', () => {
    const length = (texts: readonly string[]): number => texts.join('').replaceAll(/\{[^}]*\}/g, '').length;
    const growth = length(messages.map(pseudo)) / length(messages);
    expect(growth).toBeGreaterThan(1.3);
    expect(growth).toBeLessThan(1.5);
  });

  it('hides no word that is not its own', () => {
    const word = fc.stringMatching(/^[A-Za-z]{2,12}$/);
    fc.assert(
      fc.property(fc.constantFrom(...messages), word, (message, hardCoded) => {
        expect(plainWords(`${pseudo(message.replaceAll(/[{}]/g, ''))} ${hardCoded}`)).toContain(hardCoded);
      }),
    );
  });
});
