import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RegionId } from '../../../src/model/ids.ts';
import { Panel } from '../../../src/panel/Panel.tsx';
import { renderWithStore } from '../support/renderWithStore.tsx';

function showElsewhere(name: string | null) {
  const rendered = renderWithStore(<Panel elsewhereName={name} />);
  act(() => rendered.store.actions.selectRegion('mongolia' as RegionId));
  return rendered;
}

describe('ElsewherePanel', () => {
  it('says by its name that the text does not name a country', () => {
    showElsewhere('Mongolia');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Mongolia');
    expect(screen.getByRole('status')).toHaveTextContent('The text does not name Mongolia.');
  });

  it('says the same of a country whose name is not known', () => {
    showElsewhere(null);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Not in the text');
    expect(screen.getByRole('status')).toHaveTextContent('The text does not name this country.');
  });

  it('quotes nothing and offers all eleven places instead', () => {
    const { container } = showElsewhere('Mongolia');
    expect(container.querySelector('blockquote, [data-place]')).toBeNull();
    expect(screen.getAllByRole('link')).toHaveLength(11);
  });

  it('gives way to the start when it is closed', async () => {
    const { user } = showElsewhere('Mongolia');
    await user.click(screen.getByRole('button', { name: 'Back to all places' }));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('About this text');
  });

  it('gives way to a region of a place', () => {
    const { store } = showElsewhere('Mongolia');
    act(() => store.actions.selectRegion('japan' as RegionId));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Japan');
  });
});
