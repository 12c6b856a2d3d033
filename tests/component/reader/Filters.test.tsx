import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TopicId, VoiceId } from '../../../src/model/ids.ts';
import type { View } from '../../../src/model/view.ts';
import { TextView } from '../../../src/reader/TextView.tsx';
import { renderWithStore } from '../support/renderWithStore.tsx';
import { passageOf, wordsOf } from '../support/shipped.ts';
import { stubMatchMedia, stubObservers } from '../support/stubs.ts';

beforeEach(() => {
  stubMatchMedia();
  stubObservers();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const voices = (...ids: string[]) => ids as unknown as VoiceId[];
const topics = (...ids: string[]) => ids as unknown as TopicId[];

async function openFilters(view: Partial<View> = {}) {
  const rendered = renderWithStore(<TextView />, { view: 'text', ...view });
  const details = rendered.container.querySelector('details');
  if (details && !details.open) details.open = true;
  return rendered;
}

/** The words of a passage that are not set pale. */
function plainWords(number: number): string {
  const pieces = [...(document.getElementById(`passage-${number}`)?.children ?? [])];
  return pieces
    .filter((piece) => !piece.hasAttribute('data-dim'))
    .map(({ textContent }) => textContent)
    .join('');
}

describe('the filters of the text', () => {
  it('set nothing pale and announce nothing while nothing is chosen', async () => {
    const { container } = await openFilters();
    expect(container.querySelector('[data-dim]')).toBeNull();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('say of each voice and topic in how many passages it has a say', async () => {
    const { container } = await openFilters();
    const boxes = [...container.querySelectorAll('details input')];
    const names = boxes.map((box) => box.closest('label')?.textContent);
    expect(names).toContain('The reporter 8');
    expect(names).toContain('Defense chiefs, as reported 4');
    expect(names).toContain('Deterrence 2');
    expect(names).toHaveLength(4 + 7);
  });

  it('leave one voice and announce its passages', async () => {
    const { store, user } = await openFilters();
    await user.click(screen.getByRole('checkbox', { name: /^Beijing/ }));
    expect(store.getState().view.voices).toEqual(['beijing']);
    expect(screen.getByRole('status')).toHaveTextContent('1 passage of 12: 11.');
  });

  it('set pale what another voice says, within a passage too', async () => {
    await openFilters({ voices: voices('beijing') });
    expect(plainWords(1)).toBe('');
    expect(wordsOf(passageOf(11)).endsWith(plainWords(11))).toBe(true);
    expect(plainWords(11)).toMatch(/^\s?which has|^\s?\S/);
    expect(plainWords(11)).not.toContain('Beijing');
  });

  it('take away no words', async () => {
    await openFilters({ voices: voices('beijing') });
    for (let number = 1; number <= 12; number += 1)
      expect(document.getElementById(`passage-${number}`)?.textContent).toBe(wordsOf(passageOf(number)));
  });

  it('add up within a list', async () => {
    const { store, user } = await openFilters();
    await user.click(screen.getByRole('checkbox', { name: /^Beijing/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Joint statement/ }));
    expect(screen.getByRole('status')).toHaveTextContent('3 passages of 12: 4, 5, and 11.');
    // In the statement's order, whichever was chosen first.
    expect(store.getState().view.voices).toEqual(['joint-statement', 'beijing']);
  });

  it('narrow each other across the lists', async () => {
    const { user } = await openFilters({ voices: voices('joint-statement') });
    expect(screen.getByRole('status')).toHaveTextContent('2 passages of 12: 4 and 5.');
    await user.click(screen.getByRole('checkbox', { name: /^Deterrence/ }));
    expect(screen.getByRole('status')).toHaveTextContent('1 passage of 12: 4.');
    await waitFor(() => expect(plainWords(4)).toBe(wordsOf({ start: 743, end: 816 })));
  });

  it('say so where nothing is left, and offer the way back', async () => {
    const { store, user } = await openFilters({ voices: voices('beijing'), topics: topics('deterrence') });
    expect(screen.getByRole('status')).toHaveTextContent('No passage is both. Choose fewer, or show all.');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(store.getState().view).toMatchObject({ voices: [], topics: [] });
    await waitFor(() => expect(document.querySelector('[data-dim]')).toBeNull());
  });

  it('open by themselves where the address filters', () => {
    const { container } = renderWithStore(<TextView />, { view: 'text', voices: voices('reporter') });
    expect(container.querySelector('details')?.open).toBe(true);
  });

  it('show what Back brings', async () => {
    const { store } = await openFilters();
    act(() => store.actions.setView({ topics: topics('reaction') }, 'history'));
    expect(screen.getByRole('checkbox', { name: /^Reaction/ })).toBeChecked();
    expect(screen.getByRole('status')).toHaveTextContent('1 passage of 12: 11.');
  });
});
