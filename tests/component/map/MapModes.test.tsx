import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MapModes } from '../../../src/map/overlay/MapModes.tsx';
import { renderWithStore } from '../support/renderWithStore.tsx';

describe('MapModes', () => {
  it('offers what the map can show, but not while the map asks', () => {
    const { store } = renderWithStore(<MapModes />);
    expect(screen.getByRole('checkbox', { name: 'Shade by how often named' })).toBeInTheDocument();
    for (const task of ['answer', 'look'] as const) {
      act(() => store.actions.setMapTask(task));
      expect(screen.queryByRole('group')).toBeNull();
    }
    act(() => store.actions.setMapTask('choose'));
    expect(screen.getByRole('group', { name: 'Show on the map' })).toBeInTheDocument();
  });
});
