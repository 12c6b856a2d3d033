import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Header } from '../../../src/app/Header.tsx';
import { renderWithStore } from '../support/renderWithStore.tsx';
import { placeOf } from '../support/shipped.ts';
import { stubMatchMedia } from '../support/stubs.ts';

beforeEach(() => stubMatchMedia());
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Without a style sheet it stands in a closed popover, as on a phone. */
const colours = (offered: string): HTMLElement =>
  screen.getByRole('button', { name: new RegExp(`^Colours: ?${offered}$`), hidden: true });

describe('Header', () => {
  it('carries the headline and the dateline of the text', () => {
    renderWithStore(<Header />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Three defense chiefs, one statement, place by place',
    );
    expect(screen.getByText('Tokyo · July 28, 2024')).toBeInTheDocument();
  });

  it('switches to the text and back, keeping the chosen place', async () => {
    const { store, user } = renderWithStore(<Header />, { place: placeOf('japan').id });
    await user.click(screen.getByRole('link', { name: 'Text' }));
    expect(store.getState().view).toMatchObject({ view: 'text', place: 'japan' });
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Text');
    await user.click(screen.getByRole('link', { name: 'Map' }));
    expect(store.getState().view).toMatchObject({ view: 'map', place: 'japan' });
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Map');
  });

  it('offers dark colours where it is light, and light ones after that', async () => {
    const { store, user } = renderWithStore(<Header />);
    await user.click(colours('Dark'));
    expect(store.getState().preferredTheme).toBe('dark');
    await user.click(colours('Light'));
    expect(store.getState().preferredTheme).toBe('light');
  });

  it('begins with the system’s colours', () => {
    stubMatchMedia({ dark: true });
    renderWithStore(<Header />);
    expect(colours('Light')).toBeInTheDocument();
  });

  it('lets the reader’s choice replace the theme of the address', async () => {
    const { store, user } = renderWithStore(<Header />, { theme: 'dark' });
    await user.click(colours('Light'));
    expect(store.getState()).toMatchObject({ preferredTheme: 'light', view: { theme: null } });
  });

  it('follows a view that was changed elsewhere', () => {
    const { store } = renderWithStore(<Header />);
    act(() => store.actions.setView({ view: 'text' }, 'history'));
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Text');
  });
});
