import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassageNumber, StepId } from '../../../src/model/ids.ts';
import type { Step } from '../../../src/model/step.ts';
import { moveFrom, swipe } from '../../../src/presenter/moves.ts';
import {
  arrange,
  formatOwnTalk,
  longestNote,
  moveStep,
  type OwnTalk,
  parseOwnTalk,
  shownSteps,
  toggleStep,
  untouched,
  writeNote,
} from '../../../src/presenter/ownTalk.ts';
import {
  formatTalkFragment,
  longestFragment,
  parseTalkFragment,
} from '../../../src/presenter/ownTalkLink.ts';

const id = (name: string) => name as StepId;
const text = { en: 'x' };
const steps: readonly Step[] = ['a', 'b', 'c', 'd'].map((name, index) => ({
  id: id(name),
  passage: (index + 1) as PassageNumber,
  places: [],
  bounds: [0, 0, 1, 1],
  headline: text,
  notes: text,
  question: text,
}));
const names = (list: readonly Step[]) => list.map((step) => step.id).join('');

const anyTalk: fc.Arbitrary<OwnTalk> = fc.record({
  hidden: fc.uniqueArray(fc.constantFrom(...steps.map((step) => step.id))),
  order: fc.uniqueArray(fc.constantFrom(...steps.map((step) => step.id))),
  notes: fc
    .dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }),
    )
    .map((notes) => Object.fromEntries(Object.entries(notes).filter(([, note]) => note.trim() !== ''))),
});

describe('a teacher’s own talk', () => {
  it('shows steps in another order and leaves some out', () => {
    const own: OwnTalk = { hidden: [id('b')], order: [id('c'), id('a')], notes: {} };
    expect(names(arrange(steps, own))).toBe('cabd');
    expect(names(shownSteps(steps, own))).toBe('cad');
  });

  it('shows all where all were left out: a talk has a step', () => {
    expect(names(shownSteps(steps, { ...untouched, hidden: steps.map((step) => step.id) }))).toBe('abcd');
  });

  it('moves a step by one place, and not past the ends', () => {
    expect(names(arrange(steps, moveStep(steps, untouched, id('c'), -1)))).toBe('acbd');
    expect(moveStep(steps, untouched, id('a'), -1)).toBe(untouched);
    expect(moveStep(steps, untouched, id('d'), 1)).toBe(untouched);
  });

  it('takes a note, cuts what nobody could read out, and gives the talk’s own back', () => {
    const noted = writeNote(untouched, id('a'), 'y'.repeat(longestNote + 10));
    expect(noted.notes[id('a')]).toHaveLength(longestNote);
    expect(writeNote(noted, id('a'), ' ')).toEqual(untouched);
    expect(toggleStep(toggleStep(untouched, id('a')), id('a'))).toEqual(untouched);
  });

  it('is read as it was written, from a file and from a link', () => {
    fc.assert(
      fc.property(anyTalk, (own) => {
        expect(parseOwnTalk(formatOwnTalk(own), steps)).toEqual(own);
        expect(parseTalkFragment(formatTalkFragment(own) ?? '', steps)).toEqual(own);
      }),
    );
  });

  it('is refused where it is something else, and never throws', () => {
    for (const bad of ['', '{', '[]', '{}', '{"v":2}', '{"v":1,"hidden":3}', '{"v":1,"notes":{"a":1}}'])
      expect(parseOwnTalk(bad, steps)).toBeNull();
    expect(parseOwnTalk('{"v":1,"hidden":["zzz","a","a"],"notes":{"zzz":"x"}}', steps)).toEqual({
      ...untouched,
      hidden: ['a'],
    });
    fc.assert(fc.property(fc.string(), (data) => void parseTalkFragment(`#talk=${data}`, steps)));
    expect(parseTalkFragment('#place-japan', steps)).toBeNull();
    expect(parseTalkFragment('#talk=%%%', steps)).toBe('broken');
  });

  it('is too long for a link at some length, and is then not cut', () => {
    const own = writeNote(
      writeNote(writeNote(untouched, id('a'), '가'.repeat(1000)), id('b'), '나'.repeat(1000)),
      id('c'),
      'x',
    );
    expect(formatTalkFragment(own)).toBeNull();
    expect(parseTalkFragment(`#talk=${'A'.repeat(longestFragment)}`, steps)).toBe('broken');
  });
});

describe('a move', () => {
  const course = (own: OwnTalk) => ({ arranged: arrange(steps, own), shown: shownSteps(steps, own) });
  const own: OwnTalk = { hidden: [id('b')], order: [], notes: {} };

  it('goes along the shown steps and stays at the ends', () => {
    expect(moveFrom(course(own), id('a'), 'next')).toBe('c');
    expect(moveFrom(course(own), id('c'), 'previous')).toBe('a');
    expect(moveFrom(course(own), id('d'), 'next')).toBe('d');
    expect(moveFrom(course(own), id('a'), 'previous')).toBe('a');
    expect(moveFrom(course(own), id('c'), 'first')).toBe('a');
    expect(moveFrom(course(own), id('c'), 'last')).toBe('d');
  });

  it('leads from a step that was left out to its shown neighbours', () => {
    expect(moveFrom(course(own), id('b'), 'next')).toBe('c');
    expect(moveFrom(course(own), id('b'), 'previous')).toBe('a');
  });

  it('is a finger’s where it goes far enough, and across', () => {
    expect(swipe(-80, 10)).toBe('next');
    expect(swipe(80, -10)).toBe('previous');
    expect(swipe(-30, 0)).toBeNull();
    expect(swipe(-80, 80)).toBeNull();
  });
});
