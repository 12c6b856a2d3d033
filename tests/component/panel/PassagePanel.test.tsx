import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../src/panel/Panel.tsx';
import { renderWithStore } from '../support/renderWithStore.tsx';
import { passageOf, passagesNaming, placeOf, statement, wordsOf } from '../support/shipped.ts';

const numbers = Array.from({ length: 12 }, (_, index) => index + 1);

function showPassage(number: number) {
  return renderWithStore(<Panel elsewhereName={null} />, { passage: passageOf(number).number });
}

describe.each(numbers)('PassagePanel of passage %i', (number) => {
  it('quotes the passage, all of it and nothing else', () => {
    const { container } = showPassage(number);
    const quotes = [...container.querySelectorAll<HTMLElement>('blockquote[data-passage]')];
    expect(quotes.map((quote) => quote.dataset.passage)).toEqual([String(number)]);
    expect(quotes[0]?.textContent).toBe(wordsOf(passageOf(number)));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(`Passage ${number} of 12`);
  });

  it('marks every mention in it', () => {
    const { container } = showPassage(number);
    const marked = [...container.querySelectorAll('blockquote mark')].map((mark) => mark.textContent);
    const mentions = statement.mentions.filter(({ passage }) => passage === number);
    expect(marked).toEqual(mentions.map(wordsOf));
  });

  it('lists the places it names, and says so where there are none', () => {
    showPassage(number);
    const named = Object.keys(passagesNaming).filter((id) => passagesNaming[id]?.includes(number));
    const listed = screen.queryAllByRole('link', { name: /\d passages?$/ });
    expect(listed.map((link) => link.getAttribute('href'))).toEqual(named.map((id) => `#place-${id}`));
    expect(screen.queryByText('This passage names no place.') !== null).toBe(named.length === 0);
  });

  it('bears no place', () => {
    const { container } = showPassage(number);
    expect(container.querySelector('[data-place]')).toBeNull();
  });
});

describe('PassagePanel', () => {
  it('names one voice with its description', () => {
    showPassage(1);
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'Defense chiefs, as reported',
    ]);
    expect(screen.getByRole('definition')).toHaveTextContent(
      /^What the report says the three defense chiefs/,
    );
  });

  it('names two voices in the order in which they speak, each with its first words and no gap among them', () => {
    showPassage(11);
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'The reporter',
      'Beijing, as reported',
    ]);
    for (const definition of screen.getAllByRole('definition')) {
      const quoted = definition.querySelector('q')?.textContent ?? '';
      expect(wordsOf(passageOf(11))).toContain(quoted.replace(/ …$/, ''));
    }
  });

  it('steps to the next and the previous passage', async () => {
    const { store, user } = showPassage(6);
    await user.click(screen.getByRole('link', { name: 'Next passage' }));
    expect(store.getState().view.passage).toBe(7);
    await user.click(screen.getByRole('link', { name: 'Previous passage' }));
    expect(store.getState().view.passage).toBe(6);
  });

  it('has no step before the first passage or after the last', () => {
    const steps = () =>
      within(screen.getByRole('navigation', { name: 'Other passages' }))
        .getAllByRole('link')
        .map((link) => link.textContent);
    const first = showPassage(1);
    expect(steps()).toEqual(['Next passage']);
    first.unmount();
    showPassage(12);
    expect(steps()).toEqual(['Previous passage']);
  });

  it('leads from a place’s quote to the passage and from there to another place', async () => {
    const { store, user } = renderWithStore(<Panel elsewhereName={null} />, { place: placeOf('russia').id });
    await user.click(screen.getByRole('button', { name: 'Read in context' }));
    expect(store.getState().view).toMatchObject({ place: null, passage: 5 });
    await user.click(screen.getByRole('link', { name: /^Ukraine/ }));
    expect(store.getState().view).toMatchObject({ place: 'ukraine', passage: null });
  });
});
