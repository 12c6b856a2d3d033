import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../src/panel/Panel.tsx';
import { renderWithStore } from '../support/renderWithStore.tsx';
import { passagesNaming, placeOf } from '../support/shipped.ts';

describe('StartPanel', () => {
  it('lists all eleven places, each with the number of passages that name it', () => {
    renderWithStore(<Panel elsewhereName={null} />);
    const listed = screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.textContent]);
    expect(listed).toHaveLength(11);
    for (const [id, numbers] of Object.entries(passagesNaming)) {
      const text = listed.find(([href]) => href === `#place-${id}`)?.[1];
      expect(text).toMatch(new RegExp(`^${placeOf(id).name.en} `));
      expect(text).toMatch(numbers.length === 1 ? / 1 passage$/ : new RegExp(` ${numbers.length} passages$`));
    }
  });

  it('opens the place that is chosen in the list', async () => {
    const { store, user } = renderWithStore(<Panel elsewhereName={null} />);
    await user.click(screen.getByRole('link', { name: /^Ukraine/ }));
    expect(store.getState().view.place).toBe('ukraine');
    expect(screen.getByRole('heading', { level: 2, name: 'Ukraine' })).toBeInTheDocument();
  });

  it('lights a place while the pointer is on its row', async () => {
    const { store, user } = renderWithStore(<Panel elsewhereName={null} />);
    const row = screen.getByRole('link', { name: /^Russia/ });
    await user.hover(row);
    expect(store.getState().hovered).toBe('russia');
    await user.unhover(row);
    expect(store.getState().hovered).toBeNull();
  });

  it('says where the text is from and that its date is ours', () => {
    renderWithStore(<Panel elsewhereName={null} />);
    expect(screen.getByText(/^Source: US, Japan, South Korea .*\(inkl\)\./)).toHaveTextContent(
      'The text bears no date.',
    );
  });
});
