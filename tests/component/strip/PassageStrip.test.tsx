import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PassageStrip } from '../../../src/strip/PassageStrip.tsx';
import { renderWithStore } from '../support/renderWithStore.tsx';
import { passageOf, passagesNaming, placeOf, statement } from '../support/shipped.ts';

const bars = (): HTMLElement[] => screen.getAllByRole('link');

function marked(as: 'named' | 'written'): number[] {
  return bars().flatMap((bar, index) => (bar.dataset.named === as ? [index + 1] : []));
}

describe('PassageStrip', () => {
  it('is twelve links, one to each passage in order', () => {
    renderWithStore(<PassageStrip />);
    expect(bars().map((bar) => bar.getAttribute('href'))).toEqual(
      statement.passages.map(({ number }) => `#passage-${number}`),
    );
  });

  it.each([
    [2, 'Passage 2: Tokyo. The reporter'],
    [5, 'Passage 5: North Korea, Russia, and Ukraine. Joint statement, as reported'],
    [7, 'Passage 7: no place named. Defense chiefs, as reported'],
  ])('names link %i by its number, its places and its voices', (number, name) => {
    renderWithStore(<PassageStrip />);
    expect(bars()[number - 1]).toHaveAccessibleName(name);
  });

  it('names both voices of a passage that two share', () => {
    renderWithStore(<PassageStrip />);
    expect(bars()[10]).toHaveAccessibleName(/\. The reporter and Beijing, as reported$/);
  });

  it('marks nothing while no place is chosen', () => {
    renderWithStore(<PassageStrip />);
    expect([...marked('named'), ...marked('written')]).toEqual([]);
    expect(screen.getByText('The text in 12 passages')).toBeInTheDocument();
  });

  it.each(Object.entries(passagesNaming))('marks where the text names %s', (id, numbers) => {
    renderWithStore(<PassageStrip />, { place: placeOf(id).id });
    expect(marked('named')).toEqual(numbers);
    expect(screen.getByText(`Where the text names ${placeOf(id).name.en}`)).toBeInTheDocument();
  });

  it('marks passage 6 for Tokyo as only writing its name', () => {
    renderWithStore(<PassageStrip />, { place: placeOf('tokyo').id });
    expect(marked('written')).toEqual([6]);
  });

  it('follows a place that is chosen elsewhere', async () => {
    const { store } = renderWithStore(<PassageStrip />);
    act(() => store.actions.selectPlace(placeOf('ukraine').id));
    await waitFor(() => expect(marked('named')).toEqual([5]));
  });

  it('opens the passage that is chosen and says that it is the current one', async () => {
    const { store, user } = renderWithStore(<PassageStrip />);
    await user.click(bars()[7]!);
    expect(store.getState().view).toMatchObject({ place: null, passage: 8 });
    expect(await screen.findByText('Passage 8 of 12')).toBeInTheDocument();
    expect(bars().map((bar) => bar.getAttribute('aria-current'))).toEqual(
      bars().map((_, index) => (index === 7 ? 'true' : null)),
    );
  });

  it('stays with the chosen place where the passage names it, and leaves it where it does not', async () => {
    const { store, user } = renderWithStore(<PassageStrip />, { place: placeOf('russia').id });
    await user.click(bars()[4]!);
    expect(store.getState().view).toMatchObject({ place: 'russia', passage: 5 });
    await user.click(bars()[5]!);
    expect(store.getState().view).toMatchObject({ place: null, passage: 6 });
  });

  it('gives a longer passage a longer bar', () => {
    renderWithStore(<PassageStrip />);
    const lengthOf = (number: number) => Number(bars()[number - 1]?.closest('li')?.dataset.length);
    const charactersOf = (number: number) => passageOf(number).end - passageOf(number).start;
    expect(charactersOf(3)).toBeGreaterThan(charactersOf(1));
    expect(lengthOf(3)).toBeGreaterThan(lengthOf(1));
  });
});
