import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { About } from '../../../src/app/About.tsx';
import '../support/browserStyles.ts';
import { renderWithStore } from '../support/renderWithStore.tsx';

function showAbout(): HTMLDialogElement {
  renderWithStore(<About />);
  return screen.getByRole('dialog', { hidden: true });
}

const open = () => userEvent.click(screen.getByRole('button', { name: 'About' }));

afterEach(() => page.viewport(414, 896));

describe('the About dialog', () => {
  it('is closed until it is asked for', () => {
    expect(showAbout().open).toBe(false);
  });

  it('opens as a modal', async () => {
    const dialog = showAbout();
    await open();
    expect(dialog.matches(':modal')).toBe(true);
  });

  it('closes with Esc and gives the focus back', async () => {
    const dialog = showAbout();
    await open();
    await userEvent.keyboard('{Escape}');
    expect(dialog.open).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'About' }));
  });

  it('closes with its button', async () => {
    const dialog = showAbout();
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(dialog.open).toBe(false);
  });

  it('closes by a click beside it, not by one inside', async () => {
    await page.viewport(1200, 900);
    const dialog = showAbout();
    await open();
    await userEvent.click(screen.getByRole('heading', { name: 'About Dateline' }));
    expect(dialog.open).toBe(true);
    const { left, top } = dialog.getBoundingClientRect();
    expect(Math.min(left, top)).toBeGreaterThan(10);
    await userEvent.click(dialog, { position: { x: -5, y: -5 }, force: true });
    expect(dialog.open).toBe(false);
  });
});
