import { relations } from 'virtual:dateline/relations';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PassageNumber, PlaceId } from '../../../src/model/ids.ts';
import type { View } from '../../../src/model/view.ts';
import { Links } from '../../../src/panel/Links.tsx';
import { renderWithStore } from '../support/renderWithStore.tsx';

function showLinks(view: Partial<View>, links = false) {
  const rendered = renderWithStore(<Links />, view);
  rendered.store.actions.setMapModes({ links });
  rendered.store.actions.setRelations(relations);
  rendered.rerender(<Links />);
  return rendered;
}

const link = (id: string) => document.querySelector<HTMLElement>(`[data-link="${id}"]`) ?? document.body;

describe('what the text links, in words', () => {
  it('says which way it goes, who says so, and the words', () => {
    showLinks({ place: 'north-korea' as PlaceId });
    expect(screen.getByRole('heading', { name: 'Linked in the text' })).toBeVisible();
    const supplies = within(link('weapon-supplies'));
    expect(supplies.getByText('To: Russia')).toBeVisible();
    expect(supplies.getByText(/Joint statement, as reported/)).toBeVisible();
    expect(supplies.getByText('concerns about weapon supplies from North Korea to Russia')).toBeVisible();
    expect(within(link('military-economic-collaboration')).getByText('With: Russia')).toBeVisible();
  });

  it('says the other end where it comes in', () => {
    showLinks({ place: 'russia' as PlaceId });
    expect(within(link('weapon-supplies')).getByText('From: North Korea')).toBeVisible();
  });

  it('opens the passage, within the place where it is named there', async () => {
    const { store, user } = showLinks({ place: 'russia' as PlaceId });
    await user.click(within(link('weapon-supplies')).getByRole('link', { name: 'Passage 5' }));
    expect(store.getState().view).toMatchObject({ place: 'russia', passage: 5 });
  });

  it('opens the passage itself where the place is not named', async () => {
    const { store, user } = showLinks({ place: 'south-china-sea' as PlaceId });
    await user.click(within(link('shared-concerns')).getByRole('link', { name: 'Passage 1' }));
    expect(store.getState().view).toMatchObject({ place: null, passage: 1 });
  });

  it('says both ends in a passage, and the two voices of one that has two', () => {
    showLinks({ passage: 11 as PassageNumber });
    const criticism = within(link('criticism'));
    expect(criticism.getByText(/^From: China · To: United States, Japan/)).toBeVisible();
    expect(criticism.getByText(/The reporter and Beijing, as reported/)).toBeVisible();
  });

  it('is not there where the text links nothing', () => {
    showLinks({ place: 'ukraine' as PlaceId });
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('lists everything at the start where the map shows everything', () => {
    showLinks({}, true);
    expect(document.querySelectorAll('[data-link]')).toHaveLength(relations.length);
  });
});
