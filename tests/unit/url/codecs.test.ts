import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassageNumber, PlaceId, StepId, TopicId, VoiceId } from '../../../src/model/ids.ts';
import { languages } from '../../../src/model/language.ts';
import { defaultView, interfaceLevels, themes, type View, viewNames } from '../../../src/model/view.ts';
import { formatView, type KnownIds, parseView } from '../../../src/url/codecs.ts';
import { knownIds } from '../../../src/url/knownIds.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const known: KnownIds = {
  ...knownIds(smallStatement),
  steps: new Set(['arrival', 'first-clash'] as readonly string[] as readonly StepId[]),
};
const parse = (search: string): View => parseView(search, known);

const oneOf = <T>(values: Iterable<T>): fc.Arbitrary<T> => fc.constantFrom(...values);
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const freeText = fc.string({ unit: 'binary', maxLength: 100 });

/** Any view that the statement can have: lists in the statement's order, free text within its limit. */
const anyView: fc.Arbitrary<View> = fc.record({
  view: oneOf(viewNames),
  place: orNull(oneOf(known.places)),
  passage: orNull(oneOf(known.passages)),
  step: orNull(oneOf(known.steps)),
  topics: fc.subarray([...known.topics]),
  voices: fc.subarray([...known.voices]),
  query: freeText,
  seed: freeText,
  lang: orNull(oneOf(languages)),
  theme: orNull(oneOf(themes)),
  embed: fc.boolean(),
  accent: orNull(fc.stringMatching(/^[0-9a-f]{6}$/)),
  ui: oneOf(interfaceLevels),
});

const parameters = [
  'view',
  'place',
  'passage',
  'step',
  'topic',
  'voice',
  'q',
  'seed',
  'lang',
  'theme',
  'embed',
  'accent',
  'ui',
] as const;

/** Addresses as they arrive: halves of escapes, half characters, parameters twice, and very long ones. */
const anySearch = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.nat(0xff), { maxLength: 60 })
    .map((bytes) => `?q=${bytes.map((byte) => `%${byte.toString(16)}`).join('')}`),
  fc
    .array(fc.tuple(oneOf(parameters), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 30 })
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
  fc
    .tuple(oneOf(parameters), fc.string({ minLength: 1, maxLength: 8 }), fc.nat(20_000))
    .map(([parameter, text, times]) => `?${parameter}=${text.repeat(times)}`),
);

describe('parseView', () => {
  it('reads any string as a valid view and never throws', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const view = parse(search);
        expect(Object.keys(view).sort()).toEqual(Object.keys(defaultView).sort());
        expect(view.place === null || known.places.has(view.place)).toBe(true);
        expect(view.passage === null || known.passages.has(view.passage)).toBe(true);
        expect(view.step === null || known.steps.has(view.step)).toBe(true);
        expect(view.topics.every((id) => known.topics.has(id))).toBe(true);
        expect(view.voices.every((id) => known.voices.has(id))).toBe(true);
        expect(viewNames).toContain(view.view);
        expect([null, ...languages]).toContain(view.lang);
        expect([null, ...themes]).toContain(view.theme);
        expect(interfaceLevels).toContain(view.ui);
        expect(typeof view.embed).toBe('boolean');
        expect(view.accent ?? '000000').toMatch(/^[0-9a-f]{6}$/);
        expect(view.query.length).toBeLessThanOrEqual(200);
        expect(view.seed.length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 400 },
    );
  });

  it('gives an address back that says the same as the one it read', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const view = parse(search);
        expect(parse(formatView(view))).toEqual(view);
      }),
      { numRuns: 300 },
    );
  });

  it('reads every parameter of the contract', () => {
    const search =
      '?place=beta&passage=2&view=map&step=arrival&topic=talks,silence&voice=envoy&q=two+words&seed=7' +
      '&lang=ko&theme=dark&embed=1&accent=1F7F7A&ui=minimal';
    expect(parse(search)).toEqual({
      view: 'map',
      place: 'beta',
      passage: 2,
      step: 'arrival',
      topics: ['talks', 'silence'],
      voices: ['envoy'],
      query: 'two words',
      seed: '7',
      lang: 'ko',
      theme: 'dark',
      embed: true,
      accent: '1f7f7a',
      ui: 'minimal',
    });
    expect(parse(search.slice(1))).toEqual(parse(search));
  });

  it.each([
    ['place', 'atlantis'],
    ['place', 'Beta'],
    ['place', '__proto__'],
    ['passage', '0'],
    ['passage', '4'],
    ['passage', '02'],
    ['passage', '2.0'],
    ['passage', '2e0'],
    ['passage', '-2'],
    ['passage', 'two'],
    ['passage', '%F0%28'],
    ['step', '1'],
    ['view', 'constructor'],
    ['topic', 'nothing'],
    ['voice', ',,,'],
    ['lang', 'EN'],
    ['lang', 'fr'],
    ['theme', 'sepia'],
    ['embed', 'true'],
    ['embed', '0'],
    ['accent', '%23ff0000'],
    ['accent', 'fff'],
    ['accent', 'gggggg'],
    ['ui', ''],
  ])('takes %s=%s for the default and leaves the rest as it is', (parameter, value) => {
    const rest = parameter === 'seed' ? 'q=left' : 'seed=left';
    expect(parse(`?${parameter}=${value}&${rest}`)).toEqual({ ...defaultView, seed: 'left' });
  });

  it('lets the first of two equal parameters count', () => {
    expect(parse('?place=beta&place=alpha').place).toBe('beta');
    expect(parse('?place=atlantis&place=alpha').place).toBe(null);
  });

  it('reads a list in the statement’s order, each id once, without those it does not know', () => {
    expect(parse('?topic=silence,atlantis,talks,silence').topics).toEqual(['talks', 'silence']);
  });

  it('cuts a long search without leaving half a character', () => {
    const { query } = parse(`?q=${encodeURIComponent(`${'a'.repeat(199)}😀`)}`);
    expect(query).toBe(`${'a'.repeat(199)}\uFFFD`);
  });
});

describe('formatView', () => {
  it('writes any view so that reading it gives the view back', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parse(formatView(view))).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  it('writes nothing for the default view', () => {
    expect(formatView(defaultView)).toBe('');
  });

  it('leaves out every default and writes every other value once', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const written = [...new URLSearchParams(formatView(view)).keys()];
        const keys = Object.keys(defaultView) as (keyof View)[];
        const changed = keys.filter((key) => String(view[key] ?? '') !== String(defaultView[key] ?? ''));
        expect(written).toHaveLength(changed.length);
        expect(new Set(written).size).toBe(written.length);
      }),
    );
  });

  it('writes one view in one way: its parameters in one order, commas as they are, the rest escaped', () => {
    const view: View = {
      ...defaultView,
      accent: 'b83e28',
      ui: 'none',
      embed: true,
      query: 'a&b=c d+é#',
      voices: ['reporter', 'envoy'] as readonly string[] as readonly VoiceId[],
      topics: ['talks'] as readonly string[] as readonly TopicId[],
      passage: 3 as PassageNumber,
      place: 'beta' as PlaceId,
    };
    expect(formatView(view)).toBe(
      '?place=beta&passage=3&topic=talks&voice=reporter,envoy&q=a%26b%3Dc%20d%2B%C3%A9%23&embed=1&accent=b83e28&ui=none',
    );
  });

  it('writes only characters that a query may hold', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(formatView(view)).toMatch(/^(\?[\w.~!*'(),%&=-]+)?$/);
      }),
    );
  });
});

describe('knownIds', () => {
  it('are those of the statement', () => {
    const ids = knownIds(smallStatement);
    expect([...ids.places]).toEqual(['alpha', 'beta', 'gamma', 'bay', 'delta', 'hut', 'wide']);
    expect([...ids.passages]).toEqual([1, 2, 3]);
    expect([...ids.topics]).toEqual(['talks', 'silence']);
    expect([...ids.voices]).toEqual(['reporter', 'envoy']);
  });
});
