import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextView } from '../../../src/reader/TextView.tsx';
import { scrollWithin } from '../../../src/ui/scrollWithin.ts';
import { englishMessages } from '../../support/englishMessages.ts';
import { renderWithStore } from '../support/renderWithStore.tsx';
import { passageOf, placeOf, statement, wordsOf } from '../support/shipped.ts';
import { type StubbedObservers, stubMatchMedia, stubObservers } from '../support/stubs.ts';

let observers: StubbedObservers;
vi.mock('../../../src/ui/scrollWithin.ts', () => ({ scrollWithin: vi.fn() }));

const scrolledTo = () => vi.mocked(scrollWithin).mock.calls.map(([element]) => element);

beforeEach(() => {
  stubMatchMedia();
  observers = stubObservers();
  vi.mocked(scrollWithin).mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const text = { view: 'text' } as const;

const link = (mention: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-mention="${mention}"]`);
  if (!found) throw new Error(`The text has no link ${mention}.`);
  return found;
};

describe('TextView', () => {
  it('holds all twelve passages, verbatim, in order and with nothing else inside', () => {
    const { container } = renderWithStore(<TextView />, text);
    const shown = [...container.querySelectorAll('[id^="passage-"]')];
    expect(shown.map(({ id, textContent }) => [id, textContent])).toEqual(
      statement.passages.map((passage) => [`passage-${passage.number}`, wordsOf(passage)]),
    );
  });

  it('links every mention of the text, and no other words', () => {
    const { container } = renderWithStore(<TextView />, text);
    const linked = [...container.querySelectorAll<HTMLElement>('a[data-mention]')];
    expect(linked.map((element) => [element.dataset.mention, element.textContent])).toEqual(
      statement.mentions.map((mention) => [mention.id, wordsOf(mention)]),
    );
    expect(statement.mentions).toHaveLength(37);
  });

  it('has another voice heard before its first word, which the note in the margin stands in', () => {
    const { container } = renderWithStore(<TextView />, text);
    const notes = [...container.querySelectorAll<HTMLElement>('[data-says]')];
    expect(notes).toHaveLength(3);
    for (const note of notes) {
      expect(note).toHaveAttribute('aria-hidden', 'true');
      const spoken = note.parentElement?.querySelector<HTMLElement>('[data-speaks]');
      expect(spoken?.dataset.speaks).toBe(note.dataset.says);
      expect(spoken?.nextSibling?.textContent).toHaveLength(1);
      expect(spoken?.previousSibling).toBeNull();
    }
  });

  it('says in which language a mention’s title is, and in which its words', () => {
    const { container } = renderWithStore(<TextView />, text);
    for (const mention of container.querySelectorAll('a[data-mention]')) {
      expect(mention).toHaveAttribute('lang', englishMessages.translator().language);
      expect(mention.querySelector('mark')).toHaveAttribute('lang', statement.language);
    }
  });

  it('says who begins to speak and where another voice goes on', () => {
    const { container } = renderWithStore(<TextView />, text);
    const said = [...container.querySelectorAll('small')].map(
      ({ dataset, textContent }) => dataset.says ?? textContent ?? '',
    );
    expect(said[0]).toBe('Defense chiefs, as reported');
    expect(said.filter((note) => note.startsWith('then: '))).toEqual([
      'then: Defense chiefs, as reported',
      'then: The reporter',
      'then: Beijing, as reported',
    ]);
  });

  it('scrolls to the passage of the address and marks it', () => {
    const { container } = renderWithStore(<TextView />, { ...text, passage: passageOf(9).number });
    const current = [...container.querySelectorAll('[data-current]')].map(({ id }) => id);
    expect(current).toEqual(['passage-9']);
    expect(scrolledTo().map(({ id }) => id)).toContain('passage-9');
  });
});

describe('a mention in the text', () => {
  it('chooses its place', async () => {
    const { store, user } = renderWithStore(<TextView />, text);
    await user.click(link('p05-moscow-capital'));
    expect(store.getState().view).toMatchObject({ view: 'text', place: 'russia', passage: null });
    expect(link('p05-moscow-capital')).toHaveAttribute('aria-current', 'true');
    expect(link('p05-russia')).toHaveAttribute('aria-current', 'true');
    expect(link('p05-ukraine')).not.toHaveAttribute('aria-current');
  });

  it('leaves the page where it is', async () => {
    const { user } = renderWithStore(<TextView />, text);
    await user.click(link('p08-japanese-demonym'));
    expect(scrolledTo()).toEqual([]);
  });

  it('of two places chooses the first, then the other, then the first again', async () => {
    const { store, user } = renderWithStore(<TextView />, text);
    const seen: unknown[] = [];
    for (const _ of [1, 2, 3]) {
      await user.click(link('p08-us-forces-japan-institution'));
      seen.push(store.getState().view.place);
    }
    expect(seen).toEqual(['united-states', 'japan', 'united-states']);
  });

  it('of two places chooses the first where a third is chosen', async () => {
    const { store, user } = renderWithStore(<TextView />, { ...text, place: placeOf('china').id });
    await user.click(link('p08-us-forces-japan-institution'));
    expect(store.getState().view.place).toBe('united-states');
  });

  it('lights its place while the pointer or the focus is on it', async () => {
    const { store, user } = renderWithStore(<TextView />, text);
    await user.hover(link('p05-ukraine'));
    expect(store.getState().hovered).toBe('ukraine');
    await user.unhover(link('p05-ukraine'));
    expect(store.getState().hovered).toBeNull();
    act(() => link('p05-russia').focus());
    expect(store.getState().hovered).toBe('russia');
    act(() => link('p05-russia').blur());
    expect(store.getState().hovered).toBeNull();
  });

  it('says in its title in which way it names which places', () => {
    renderWithStore(<TextView />, text);
    expect(link('p08-us-forces-japan-institution')).toHaveAttribute(
      'title',
      'United States, named in the name of an institution · Japan, named in the name of an institution',
    );
  });
});

describe('reading on', () => {
  const read = (number: number): void => {
    const passage = document.getElementById(`passage-${number}`);
    if (passage) observers.intersect(passage);
  };
  const cameraAfter = (view: Parameters<typeof renderWithStore>[1], waitMs: number) => {
    vi.useFakeTimers();
    const { store } = renderWithStore(<TextView />, { ...text, ...view });
    const before = store.getState().camera;
    read(1);
    read(5);
    vi.advanceTimersByTime(waitMs);
    return store.getState().camera === before ? 'unmoved' : store.getState().camera.kind;
  };

  it('turns the map to the places of a passage once the text has rested', () => {
    expect(cameraAfter({}, 1000)).toBe('show');
  });

  it('does not turn the map in passing', () => {
    expect(cameraAfter({}, 300)).toBe('unmoved');
  });

  it('does not turn the map away from a chosen place', () => {
    expect(cameraAfter({ place: placeOf('japan').id }, 1000)).toBe('unmoved');
  });

  it('does not turn the map for a reader who wants no motion', () => {
    stubMatchMedia({ reducedMotion: true });
    expect(cameraAfter({}, 1000)).toBe('unmoved');
  });
});
