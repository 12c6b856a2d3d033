import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../src/panel/Panel.tsx';
import { renderWithStore } from '../support/renderWithStore.tsx';
import { statement } from '../support/shipped.ts';

const first = statement.places[0]!;
const last = statement.places.at(-1)!;

describe('PlaceNav', () => {
  it('leads from the first place back to the last', async () => {
    const { store, user } = renderWithStore(<Panel elsewhereName={null} />, { place: first.id });
    await user.click(screen.getByRole('link', { name: `Previous: ${last.name.en}` }));
    expect(store.getState().view.place).toBe(last.id);
  });

  it('leads from the last place on to the first', async () => {
    const { store, user } = renderWithStore(<Panel elsewhereName={null} />, { place: last.id });
    await user.click(screen.getByRole('link', { name: `Next: ${first.name.en}` }));
    expect(store.getState().view.place).toBe(first.id);
  });

  it('passes every place once on the way round', async () => {
    const { store, user } = renderWithStore(<Panel elsewhereName={null} />, { place: first.id });
    const seen: unknown[] = [];
    for (const _ of statement.places) {
      await user.click(screen.getByRole('link', { name: /^Next: / }));
      seen.push(store.getState().view.place);
    }
    expect(seen).toEqual([...statement.places.slice(1), first].map(({ id }) => id));
  });
});
