import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DialogTool } from '../../../src/app/DialogTool.tsx';
import { LateDialogs } from '../../../src/app/LateDialogs.tsx';
import '../support/browserStyles.ts';
import { renderWithStore } from '../support/renderWithStore.tsx';

const about = (
  <>
    <DialogTool kind="about" word="About">
      <path />
    </DialogTool>
    <LateDialogs />
  </>
);
const dialogs = () => screen.queryAllByRole('dialog', { hidden: true });

/** The dialog comes late, when it is first asked for. */
async function openAbout(): Promise<HTMLDialogElement> {
  renderWithStore(about);
  await userEvent.click(screen.getByRole('button', { name: 'About' }));
  return screen.findByRole('dialog');
}

const expectClosed = () => waitFor(() => expect(dialogs()).toEqual([]));

afterEach(() => page.viewport(414, 896));

describe('the About dialog', () => {
  it('is not there until it is asked for', () => {
    renderWithStore(about);
    expect(dialogs()).toEqual([]);
  });

  it('opens as a modal', async () => {
    const dialog = await openAbout();
    expect(dialog.matches(':modal')).toBe(true);
  });

  it('closes with Esc, gives the focus back, and opens again', async () => {
    await openAbout();
    await userEvent.keyboard('{Escape}');
    await expectClosed();
    const button = screen.getByRole('button', { name: 'About' });
    expect(document.activeElement).toBe(button);
    await userEvent.click(button);
    expect((await screen.findByRole<HTMLDialogElement>('dialog')).open).toBe(true);
  });

  it('closes with its button', async () => {
    await openAbout();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await expectClosed();
  });

  it('closes by a click beside it, not by one inside', async () => {
    await page.viewport(1200, 900);
    const dialog = await openAbout();
    await userEvent.click(screen.getByRole('heading', { name: 'About Dateline' }));
    expect(dialog.open).toBe(true);
    const { left, top } = dialog.getBoundingClientRect();
    expect(Math.min(left, top)).toBeGreaterThan(10);
    await userEvent.click(dialog, { position: { x: -5, y: -5 }, force: true });
    await expectClosed();
  });
});
