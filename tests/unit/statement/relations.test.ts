import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PassageNumber, PlaceId } from '../../../src/model/ids.ts';
import { placesOf, type Relation, relationsFor } from '../../../src/model/relation.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { loadBundle, readRegions } from '../../../src/statement/readBundle.ts';
import { readFixture, shipped, validate } from './fixtures.ts';

const regionsPath = fileURLToPath(new URL('../../../geo/layers/regions.json', import.meta.url));
let statement: Statement;
let relations: readonly Relation[];

beforeAll(async () => {
  const { regions } = await readRegions(regionsPath);
  const validation = await loadBundle(shipped, regions);
  statement = validation.statement!;
  relations = validation.extras!.relations;
});

const idsFor = (place: string | null, passage: number | null) =>
  relationsFor(relations, place as PlaceId | null, passage as PassageNumber | null).map(({ id }) => id);

describe('what the shipped text links', () => {
  test('is quoted to the character, inside the passage that is cited', () => {
    const words = relations.flatMap(({ evidence }) =>
      evidence.map(({ passage, start, end }) => [passage, statement.text.slice(start, end)]),
    );
    expect(words).toContainEqual([5, 'concerns about weapon supplies from North Korea to Russia']);
    for (const { evidence } of relations) {
      for (const { passage, start, end } of evidence) {
        const { start: from, end: to } = statement.passages[passage - 1]!;
        expect(from <= start && start < end && end <= to).toBe(true);
      }
    }
  });

  test('runs the way the text says, spoken by whom it says', () => {
    const supplies = relations.find(({ id }) => id === 'weapon-supplies');
    expect(supplies).toMatchObject({ kind: 'directed', from: ['north-korea'], to: ['russia'] });
    expect(supplies?.evidence.map(({ voices }) => voices)).toEqual([['joint-statement']]);
    const criticism = relations.find(({ id }) => id === 'criticism');
    expect(criticism).toMatchObject({ from: ['china'], about: 'trilateral-cooperation' });
    expect(criticism && placesOf(criticism)).toEqual(['china', 'united-states', 'japan', 'south-korea']);
    expect(criticism?.evidence[0]?.voices).toEqual(['reporter', 'beijing']);
    expect(relations.find(({ id }) => id === 'summit-before-meeting')).toMatchObject({
      from: ['camp-david'],
      to: ['tokyo'],
    });
  });

  test('is found by place, else by passage', () => {
    expect(idsFor('russia', null)).toEqual(['weapon-supplies', 'military-economic-collaboration']);
    expect(idsFor('ukraine', 5)).toEqual([]);
    expect(idsFor(null, 7)).toEqual(['trilateral-cooperation']);
    expect(idsFor(null, 12)).toEqual([]);
    expect(idsFor(null, null)).toEqual([]);
  });
});

test('a bundle without relations has none', async () => {
  const { extras, issues } = await validate(await readFixture('good', 'two-bodies'));
  expect(issues).toEqual([]);
  expect(extras?.relations).toEqual([]);
});
