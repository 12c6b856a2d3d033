import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../../src/model/ids.ts';
import type { Mention } from '../../../src/model/statement.ts';
import { indexOf } from '../../../src/model/statementIndex.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const id = (place: string): PlaceId => place as PlaceId;
const words = (mentions: readonly Mention[] | undefined): string[] | undefined =>
  mentions?.map(({ start, end, passage }) => `${passage} ${smallStatement.text.slice(start, end)}`);

describe('indexOf', () => {
  const index = indexOf(smallStatement);

  it('finds each place, voice and passage by what it is called', () => {
    for (const place of smallStatement.places) expect(index.place.get(place.id)).toBe(place);
    for (const voice of smallStatement.voices) expect(index.voice.get(voice.id)).toBe(voice);
    for (const passage of smallStatement.passages) expect(index.passage.get(passage.number)).toBe(passage);
    expect([index.place.size, index.voice.size, index.passage.size]).toEqual([7, 2, 3]);
  });

  it('knows the mentions that name a place, in the order of the text', () => {
    expect(words(index.naming.get(id('alpha')))).toEqual(['1 Alpha', '2 Alphan']);
    expect(words(index.naming.get(id('beta')))).toEqual(['1 Beta', '2 Gamma', '2 Beta', '2 Beta']);
    expect(index.naming.get(id('bay'))).toBe(undefined);
  });

  it('keeps apart the mentions that write a place’s name for another place', () => {
    expect(words(index.naming.get(id('gamma')))).toEqual(['1 Gamma']);
    expect(words(index.writing.get(id('gamma')))).toEqual(['2 Gamma']);
    expect([...index.writing.keys()]).toEqual(['gamma']);
  });

  it('counts a mention once for a place that two of its bodies name', () => {
    const mention = {
      ...smallStatement.mentions[0],
      bodies: [
        { place: id('alpha'), kind: 'place' },
        { place: id('alpha'), kind: 'demonym' },
        { place: id('beta'), kind: 'place' },
      ],
    } as Mention;
    const { naming } = indexOf({ ...smallStatement, mentions: [mention] });
    expect(naming.get(id('alpha'))).toEqual([mention]);
    expect(naming.get(id('beta'))).toEqual([mention]);
  });

  it('is made once for a statement, and anew for another', () => {
    expect(indexOf(smallStatement)).toBe(index);
    expect(indexOf({ ...smallStatement })).not.toBe(index);
  });
});
