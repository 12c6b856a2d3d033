import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../../../src/i18n/catalogue.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { mentionKinds, roles } from '../../../src/model/statement.ts';
import { interfaceLevels, themes, viewNames } from '../../../src/model/view.ts';
import { keys as talkKeys } from '../../../src/presenter/keys.ts';
import { signNames } from '../../../src/presenter/signNames.ts';
import { embedFormats } from '../../../src/share/embedCodes.ts';
import type { MapFailure, Notice } from '../../../src/store/createDatelineStore.ts';
import { allEnglish } from '../../support/englishMessages.ts';

const src = fileURLToPath(new URL('../../../src', import.meta.url));
const english = join(src, 'i18n/messages/en');
const messages: Readonly<Record<string, string>> = Object.assign(
  {},
  ...readdirSync(english).map((file) => JSON.parse(readFileSync(join(english, file), 'utf8'))),
);
const keys = Object.keys(messages) as MessageKey[];
const t = createTranslator(allEnglish, 'en');

const failures: Record<MapFailure, true> = {
  'save-data': true,
  'no-webgl': true,
  'load-failed': true,
  'data-failed': true,
  'context-lost': true,
};
const notices: Record<Notice, true> = { 'language-failed': true };
/** What stands for `${…}` after each prefix of a key that is put together. */
const endings: Readonly<Record<string, readonly string[]>> = {
  'role.': roles,
  'kind.': mentionKinds,
  'kindNote.': mentionKinds.filter((kind) => kind !== 'place'),
  'view.': viewNames,
  'quiz.hint.': mentionKinds,
  'paper.part.': ['worksheet', 'both', 'key'],
  'quiz.outcome.': ['right', 'tried', 'shown'],
  'map.failure.': Object.keys(failures),
  'share.ui.': interfaceLevels,
  'share.theme.': themes,
  'share.format.': embedFormats,
  'share.formatNote.': embedFormats,
  'present.': Object.keys(talkKeys),
  'present.sign.': signNames,
  'cite.': ['drawing', 'saved', 'failed'],
  'cite.file.': ['annotations.jsonld', 'places.geojson', 'text.txt'],
  'notice.': Object.keys(notices),
};

const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(src, path), 'utf8'))
  .join('\n');
const prefixes = [...new Set([...code.matchAll(/\bt\(\s*`([\w.]+)\$\{/g)].map(([, prefix = '']) => prefix))];
const expanded = prefixes.flatMap((prefix) => (endings[prefix] ?? []).map((ending) => `${prefix}${ending}`));
const literal = [...code.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key = '']) => key);

/** Values for every argument of a message; each number and name is one that shows. */
function valuesFor(message: string): Record<string, string | number | Date> {
  const names = [...message.matchAll(/\{(\w+)(?:, (\w+))?/g)];
  return Object.fromEntries(
    names.map(([, name = '', type]) => {
      if (type === 'date') return [name, new Date('2031-03-01')];
      return [name, type === undefined ? `<${name}>` : 7];
    }),
  );
}

describe('the English messages', () => {
  it.each(keys)('%s is valid ICU and says something with its values in it', (key) => {
    const message = messages[key] ?? '';
    expect(() => compile(message)).not.toThrow();
    const said = t(key, valuesFor(message));
    expect(said.trim()).not.toBe('');
    expect(said).not.toMatch(/[{}]|undefined|NaN|Invalid/);
    const plain = [...message.replace(/\{\w+, plural,.*\}\}/, '').matchAll(/\{(\w+)\}/g)];
    for (const [, name] of plain) expect(said).toContain(`<${name}>`);
  });

  it('hold every key that the code names', () => {
    expect(prefixes.filter((prefix) => !(prefix in endings))).toEqual([]);
    expect([...literal, ...expanded].filter((key) => !(key in messages))).toEqual([]);
    expect(literal.length).toBeGreaterThan(50);
  });

  it('hold no key that the code does not name, but for those known to wait', () => {
    const named = new Set<string>([
      ...expanded,
      ...[...code.matchAll(/'([\w.-]+)'/g)].map(([, key = '']) => key),
    ]);
    expect(keys.filter((key) => !named.has(key))).toEqual([]);
  });

  it('use typographic marks, never straight ones', () => {
    expect(keys.filter((key) => /["']|\.\.\./.test(messages[key] ?? ''))).toEqual([]);
  });
});
