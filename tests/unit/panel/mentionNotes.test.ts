import { describe, expect, it } from 'vitest';
import { english } from '../../../src/i18n/catalogue.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { PlaceId } from '../../../src/model/ids.ts';
import { type Mention, type MentionBody, mentionKinds, type Place } from '../../../src/model/statement.ts';
import { mentionNotes } from '../../../src/panel/mentionNotes.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const t = createTranslator(english, 'en');

function placeOf(id: string): Place {
  const place = smallStatement.places.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`The small statement has no place ${id}.`);
  return place;
}

const notes = (id: string, mentions: readonly Mention[] = smallStatement.mentions): readonly string[] =>
  mentionNotes(t, smallStatement, placeOf(id), mentions);

/** A mention of the word "Alpha" with other bodies than the text gives it. */
const mentioned = (...bodies: readonly (Omit<MentionBody, 'place'> & { place: string })[]): Mention => ({
  ...(smallStatement.mentions[0] as Mention),
  bodies: bodies as unknown as readonly MentionBody[],
});

describe('mentionNotes', () => {
  it('says nothing of a place that is named by its name', () => {
    expect(notes('beta', smallStatement.mentions.slice(0, 3))).toEqual([]);
  });

  it('says that words are an adjective, or a capital', () => {
    expect(notes('alpha')).toEqual(['“Alphan” is an adjective of belonging.']);
    expect(notes('beta')).toEqual(['“Gamma” stands for the government.']);
  });

  it('says on the page of the place whose name is written which other place it stands for', () => {
    expect(notes('gamma')).toEqual(['“Gamma” is written here, but it stands for the government of Beta.']);
  });

  it.each(mentionKinds.filter((kind) => kind !== 'place'))('has a note for the kind %s', (kind) => {
    const [note, ...more] = notes('alpha', [mentioned({ place: 'alpha', kind })]);
    expect(note).toBe(t(`kindNote.${kind}`, { words: 'Alpha' }));
    expect(more).toEqual([]);
  });

  it('says that a soft extent is wider or narrower where it has another name', () => {
    const mention = mentioned({ place: 'wide', kind: 'place' });
    expect(notes('wide', [mention])).toEqual([
      '“Alpha” is a wider or narrower extent of this place; definitions vary.',
    ]);
    const named: Place = { ...placeOf('wide'), name: { en: 'Alpha' } };
    expect(mentionNotes(t, smallStatement, named, [mention])).toEqual([]);
  });

  it('says each thing once, and nothing for other places of the same words', () => {
    const mention = mentioned({ place: 'alpha', kind: 'demonym' }, { place: 'beta', kind: 'institution' });
    expect(notes('alpha', [mention, mention])).toEqual(['“Alpha” is an adjective of belonging.']);
    expect(notes('bay', [mention])).toEqual([]);
  });

  it('keeps the place’s own words where a place stands for itself', () => {
    const mention = mentioned({ place: 'gamma', kind: 'capital', writtenAs: 'gamma' as PlaceId });
    expect(notes('gamma', [mention])).toEqual(['“Alpha” stands for the government.']);
  });
});
