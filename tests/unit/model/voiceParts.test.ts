import { describe, expect, it } from 'vitest';
import type { Passage, Statement } from '../../../src/model/statement.ts';
import { abbreviate, voiceParts } from '../../../src/model/voiceParts.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const [first, second] = smallStatement.passages as readonly [Passage, Passage];
const said = (statement: Statement, passage: Passage) =>
  voiceParts(statement, passage).map(({ voice, text }) => [voice.id, text]);

describe('voiceParts', () => {
  it('gives a passage of one voice in one piece, whatever is named in it', () => {
    expect(said(smallStatement, first)).toEqual([
      ['reporter', 'Envoys of Alpha met those of Beta in Gamma.'],
    ]);
  });

  it('cuts where another voice begins, to the character', () => {
    expect(said(smallStatement, second)).toEqual([
      ['envoy', 'The Alphan envoy said that Gamma, as the talks call Beta, had agreed'],
      ['reporter', '; the reporter could not reach Beta.'],
    ]);
  });

  it('says where each part stands in the text', () => {
    for (const { start, end, text } of voiceParts(smallStatement, second))
      expect(smallStatement.text.slice(start, end)).toBe(text);
  });

  it('adds to the part before it what nobody says', () => {
    const voiceSpans = smallStatement.voiceSpans.filter(({ id }) => id !== 'voice-3');
    expect(said({ ...smallStatement, voiceSpans }, second)).toEqual([
      ['envoy', smallStatement.text.slice(second.start, second.end)],
    ]);
  });

  it('is empty where no voice is known', () => {
    expect(said({ ...smallStatement, voices: [] }, second)).toEqual([]);
  });
});

describe('abbreviate', () => {
  it('keeps twelve words', () => {
    expect(abbreviate(' a b c d e f g h i j k l ')).toBe('a b c d e f g h i j k l');
  });

  it('keeps the first nine of more, and leaves nothing out between them', () => {
    expect(abbreviate('a b c d e f g h i j k l m')).toBe('a b c d e f g h i …');
  });
});
