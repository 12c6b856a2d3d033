import { describe, expect, it, vi } from 'vitest';
import type { Passage } from '../../../src/model/statement.ts';
import { createNearParagraphs, type ParagraphKey } from '../../../src/reader/nearParagraphs.ts';
import { paragraphsOf, paragraphWith } from '../../../src/reader/paragraphs.ts';

const [one, five, nine] = [1, 5, 9] as ParagraphKey[] as [ParagraphKey, ParagraphKey, ParagraphKey];

describe('what is near in a long text', () => {
  it('is what it began with, and then what is said', () => {
    const near = createNearParagraphs([one]);
    near.set(five, true);
    near.set(one, false);
    expect([one, five, nine].map(near.has)).toEqual([false, true, false]);
  });

  it('tells a paragraph of itself alone, and only of a change', () => {
    const near = createNearParagraphs([one]);
    const [ofOne, ofFive] = [vi.fn(), vi.fn()];
    near.subscribe(one, ofOne);
    const stop = near.subscribe(five, ofFive);
    near.set(one, true);
    near.set(five, true);
    expect(ofOne).not.toHaveBeenCalled();
    expect(ofFive).toHaveBeenCalledOnce();
    stop();
    near.set(five, false);
    expect(ofFive).toHaveBeenCalledOnce();
  });

  it('is everything for paper, and afterwards what it was, with what has changed meanwhile', () => {
    const near = createNearParagraphs([one]);
    const told = vi.fn();
    near.subscribe(nine, told);
    near.setAll(true);
    expect([one, five, nine].map(near.has)).toEqual([true, true, true]);
    near.set(five, true);
    near.setAll(false);
    expect([one, five, nine].map(near.has)).toEqual([true, true, false]);
    expect(told).toHaveBeenCalledTimes(2);
  });
});

describe('paragraphs', () => {
  const passages = [0, 0, 1, 1, 1, 2].map((paragraph, at) => ({ number: at + 1, paragraph }) as Passage);

  it('hold all passages in their order, each under the number of its first', () => {
    const paragraphs = paragraphsOf(passages);
    expect(paragraphs.map(({ key }) => key)).toEqual([1, 3, 6]);
    expect(paragraphs.flatMap((paragraph) => paragraph.passages)).toEqual(passages);
  });

  it('are found by any passage of theirs', () => {
    const paragraphs = paragraphsOf(passages);
    expect(passages.map(({ number }) => paragraphWith(paragraphs, number))).toEqual([1, 1, 3, 3, 3, 6]);
  });
});
