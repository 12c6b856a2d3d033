import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRequestReader } from '../../../src/embed/protocol.ts';
import { knownIds } from '../../../src/url/knownIds.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const read = createRequestReader(knownIds(smallStatement));

const ask = (type: string, payload?: unknown, more: object = {}) =>
  read({ source: 'dateline-host', v: 1, type, payload, requestId: 'r1', ...more });

/** The sentence that refuses a payload; fails where it is granted. */
function refusal(payload: unknown): string {
  const request = ask('setView', payload);
  if (request?.type !== 'refused') throw new Error(`${JSON.stringify(payload)} was not refused.`);
  return request.error;
}

describe('a request of a host', () => {
  it('is read with its id, which may be a text or a number', () => {
    expect(ask('getView')).toEqual({ type: 'getView', requestId: 'r1' });
    expect(ask('getView', {}, { requestId: 0 })).toEqual({ type: 'getView', requestId: 0 });
  });

  it('may set any of its fields, clear them, and leave out the rest', () => {
    const camera = { lng: 190, lat: -10.5, zoom: 3 };
    const wanted = { place: 'alpha', passage: 2, view: 'text', lang: 'en', theme: 'dark', camera };
    expect(ask('setView', wanted)).toEqual({ type: 'setView', requestId: 'r1', wanted });
    const cleared = {
      place: null,
      passage: null,
      view: null,
      step: null,
      lang: null,
      theme: null,
      camera: null,
    };
    expect(ask('setView', cleared)).toMatchObject({ type: 'setView', wanted: cleared });
    expect(ask('setView', {})).toMatchObject({ type: 'setView', wanted: {} });
  });

  it.each([
    [{ place: 'atlantis' }, /“place” must be a place of this text.*“atlantis”/],
    [{ place: 7 }, /“place”.*7/],
    [{ passage: 4 }, /“passage”.*4/],
    [{ passage: '1' }, /“passage”/],
    [{ passage: 1.5 }, /“passage”/],
    [{ view: 'nave' }, /“view” must be one of map, text/],
    [{ step: 'nowhere' }, /“step”/],
    [{ lang: 'tlh' }, /“lang”/],
    [{ theme: 'sepia' }, /“theme” must be one of light, dark/],
    [{ camera: { lng: 0, lat: 91, zoom: 3 } }, /“camera”/],
    [{ camera: { lng: Number.NaN, lat: 0, zoom: 3 } }, /“camera”/],
    [{ camera: { lng: 0, lat: 0, zoom: Number.POSITIVE_INFINITY } }, /“camera”/],
    [{ camera: { lng: 0, lat: 0 } }, /“camera”/],
    [{ camera: { lng: 0, lat: 0, zoom: 3, pitch: 60 } }, /“camera”/],
    [{ embed: false }, /no field “embed”/],
    [JSON.parse('{"__proto__": {"place": "alpha"}}'), /no field “__proto__”/],
    [{ constructor: 1 }, /no field “constructor”/],
    [{ place: 'alpha', passage: 99 }, /“passage”/],
    [undefined, /plain object/],
    [null, /plain object/],
    ['place=alpha', /plain object/],
    [['place'], /./],
    [[], /plain object/],
    [new Map([['place', 'alpha']]), /plain object/],
    [new Date(0), /plain object/],
  ])('is refused whole, in a sentence, where %j does not fit', (payload, expected) => {
    expect(refusal(payload)).toMatch(expected);
    expect(refusal(payload)).toMatch(/\.$/);
  });

  it('is refused without repeating all that was sent', () => {
    expect(refusal({ place: 'x'.repeat(1e6) }).length).toBeLessThan(200);
    expect(refusal({ ['x'.repeat(1e6)]: 1 }).length).toBeLessThan(200);
    expect(refusal({ place: `${'x'.repeat(39)}\u{1f600}` }).isWellFormed()).toBe(true);
  });

  it.each([
    ['another source', { source: 'dateline' }],
    ['another version', { v: 2 }],
    ['a version that is no number', { v: '1' }],
    ['a type that is no request', { type: 'ready' }],
    ['a type from a prototype', { type: 'toString' }],
    ['no id', { requestId: undefined }],
    ['an id that is an object', { requestId: {} }],
    ['an id that is no number', { requestId: Number.NaN }],
    ['an id of a megabyte', { requestId: 'x'.repeat(1e6) }],
  ])('is none with %s', (_, more) => {
    expect(ask('getView', {}, more)).toBeNull();
  });

  it('is not found in anything else, and nothing throws', () => {
    const throwing = {
      get source(): string {
        throw new Error('no');
      },
    };
    const circular: Record<string, unknown> = {};
    circular.source = circular;
    for (const data of [undefined, null, 0, '', 'dateline-host', [], throwing, circular, Symbol('x'), 1n])
      expect(read(data)).toBeNull();
    fc.assert(
      fc.property(fc.anything({ withMap: true, withSet: true, withDate: true, withBigInt: true }), (data) => {
        expect(read(data)).toBeNull();
      }),
    );
  });
});
