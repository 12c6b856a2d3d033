import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  diffRegionStates,
  type RegionState,
  type RegionStates,
  regionStates,
} from '../../../src/map/live/regionStates.ts';
import type { PlaceId, RegionId } from '../../../src/model/ids.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const { places } = smallStatement;
const [alpha, beta, elsewhere] = ['alpha', 'beta', 'elsewhere'] as readonly string[] as readonly [
  PlaceId,
  PlaceId,
  PlaceId & RegionId,
];
const rest: RegionState = { chosen: false, hovered: false };
const chosen: RegionState = { chosen: true, hovered: false };
const hovered: RegionState = { chosen: false, hovered: true };

const anyState = fc.record({ chosen: fc.boolean(), hovered: fc.boolean() });
const anyStates: fc.Arbitrary<RegionStates> = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), anyState)
  .map((states) => new Map(Object.entries(states)) as unknown as RegionStates);

describe('diffRegionStates', () => {
  it('turns what a map shows before into what it shall show after', () => {
    fc.assert(
      fc.property(anyStates, anyStates, (before, after) => {
        const shown = new Map([...before, ...diffRegionStates(before, after)]);
        for (const id of new Set([...before.keys(), ...after.keys()]))
          expect(shown.get(id) ?? rest).toEqual(after.get(id) ?? rest);
      }),
    );
  });

  it('sets nothing twice, and nothing that was so already', () => {
    fc.assert(
      fc.property(anyStates, anyStates, (before, after) => {
        const ids = diffRegionStates(before, after).map(([id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(diffRegionStates(after, after)).toEqual([]);
        for (const [id, state] of after) {
          const was = before.get(id) ?? rest;
          const isSame = was.chosen === state.chosen && was.hovered === state.hovered;
          expect(ids.includes(id)).toBe(!isSame);
        }
      }),
    );
  });
});

describe('regionStates', () => {
  it('is empty while nothing is chosen or pointed at', () => {
    expect([...regionStates(null, null, places)]).toEqual([]);
  });

  it('holds every region of a place, and its point', () => {
    expect([...regionStates(alpha, null, places)]).toEqual([
      ['alpha', chosen],
      ['alpha-isles', chosen],
    ]);
    const hut = 'hut' as PlaceId;
    expect([...regionStates(null, hut, places)]).toEqual([['hut', hovered]]);
  });

  it('tells the chosen place from the one pointed at, and knows when they are one', () => {
    expect([...regionStates(beta, alpha, places)].filter(([id]) => id !== 'alpha-isles')).toEqual([
      ['alpha', hovered],
      ['beta', chosen],
    ]);
    expect([...regionStates(beta, beta, places)]).toEqual([['beta', { chosen: true, hovered: true }]]);
  });

  it('takes a region that the text does not name for chosen', () => {
    expect([...regionStates(null, null, places, elsewhere)]).toEqual([['elsewhere', chosen]]);
  });
});
