import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextView } from '../../../src/reader/TextView.tsx';
import { scrollWithin } from '../../../src/ui/scrollWithin.ts';
import { renderWithStore } from '../support/renderWithStore.tsx';
import { placeOf } from '../support/shipped.ts';
import { stubMatchMedia, stubObservers } from '../support/stubs.ts';

vi.mock('../../../src/ui/scrollWithin.ts', () => ({ scrollWithin: vi.fn() }));

const scrolledTo = () => vi.mocked(scrollWithin).mock.calls.map(([element]) => element);

beforeEach(() => {
  stubMatchMedia();
  stubObservers();
  vi.mocked(scrollWithin).mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const toolbar = (place: string) => screen.queryByRole('toolbar', { name: `Mentions of ${place}` });
const press = (name: string) => screen.getByRole('button', { name });
const focused = () => (document.activeElement as HTMLElement).dataset.mention;
const shown = () => (scrolledTo().at(-1) as HTMLElement | undefined)?.dataset.mention;

function readWith(id: string | null) {
  return renderWithStore(<TextView />, { view: 'text', place: id === null ? null : placeOf(id).id });
}

describe('the step from mention to mention', () => {
  it('is not there while no place is chosen', () => {
    readWith(null);
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it('shows the first mention of the place of the address and leaves the focus alone', () => {
    readWith('russia');
    expect(toolbar('Russia')).toHaveTextContent('Mention 1 of 2');
    expect(shown()).toBe('p05-moscow-capital');
    expect(document.body).toHaveFocus();
  });

  it('goes on to the next mention with view and focus', async () => {
    const { user } = readWith('russia');
    await user.click(press('Next'));
    expect(focused()).toBe('p05-russia');
    expect(shown()).toBe('p05-russia');
    expect(toolbar('Russia')).toHaveTextContent('Mention 2 of 2');
  });

  it('goes round at both ends', async () => {
    const { user } = readWith('china');
    await user.click(press('Previous'));
    expect(focused()).toBe('p11-beijing-capital');
    await user.click(press('Next'));
    expect(focused()).toBe('p03-chinese-demonym');
  });

  it('visits every mention of the place, also those that it shares with another', async () => {
    const { user } = readWith('japan');
    const seen: (string | undefined)[] = [];
    for (const _ of [1, 2, 3, 4, 5, 6, 7]) {
      await user.click(press('Next'));
      seen.push(focused());
    }
    expect(seen).toEqual([
      'p04-japan',
      'p06-japan',
      'p06-tokyo-capital',
      'p08-us-forces-japan-institution',
      'p08-japanese-demonym',
      'p11-japan',
      'p01-japan',
    ]);
  });

  it('goes on from the mention by which the place was chosen', async () => {
    const { user, container } = readWith(null);
    const mention = container.querySelector('[data-mention="p09-china-not-mentioned"]');
    await user.click(mention!);
    expect(toolbar('China')).toHaveTextContent('Mention 2 of 4');
    await user.click(press('Next'));
    expect(focused()).toBe('p10-china');
  });

  it('begins anew with another place', async () => {
    const { store, user } = readWith('china');
    await user.click(press('Next'));
    act(() => store.actions.selectPlace(placeOf('ukraine').id));
    expect(toolbar('Ukraine')).toHaveTextContent('Mention 1 of 1');
    expect(shown()).toBe('p05-ukraine');
  });

  it('leads to all quotes of the place', async () => {
    const { store, user } = readWith('china');
    await user.click(press('All quotes'));
    expect(store.getState().view).toMatchObject({ view: 'map', place: 'china' });
  });

  it('goes when the place is cleared', async () => {
    const { store, user } = readWith('china');
    await user.click(press('Clear'));
    expect(store.getState().view.place).toBeNull();
    expect(screen.queryByRole('toolbar')).toBeNull();
  });
});
