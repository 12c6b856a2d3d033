import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Sheet } from '../../../src/app/Sheet.tsx';
import '../support/browserStyles.ts';
import { renderWithStore } from '../support/renderWithStore.tsx';

const viewport = { width: 390, height: 844 };

beforeEach(async () => {
  await page.viewport(viewport.width, viewport.height);
});
afterEach(() => page.viewport(414, 896));

function showSheet() {
  const rendered = renderWithStore(
    <Sheet>
      <p>Words</p>
    </Sheet>,
  );
  const sheet = rendered.container.querySelector<HTMLElement>('[data-height]');
  const handle = screen.getByRole('button', { name: 'Make the panel taller' }).parentElement;
  if (!sheet || !handle) throw new Error('The sheet has lost its frame.');
  return { ...rendered, sheet, handle };
}

const taller = () => screen.getByRole('button', { name: 'Make the panel taller' });
/** As the keyboard and a screen reader do: without a pointer. */
const press = (button: HTMLElement) => act(() => button.click());
const smaller = () => screen.getByRole('button', { name: 'Make the panel smaller' });

describe('the sheet of a small screen', () => {
  it('grows and shrinks by its buttons', async () => {
    const { sheet, store } = showSheet();
    const half = sheet.offsetHeight;
    press(taller());
    expect(store.getState().sheet).toBe('high');
    await waitFor(() => expect(sheet.offsetHeight).toBeGreaterThan(half));
    press(smaller());
    press(smaller());
    expect(store.getState().sheet).toBe('low');
    await waitFor(() => expect(sheet.offsetHeight).toBeLessThan(half));
  });

  it('offers no step past either end', () => {
    showSheet();
    press(taller());
    expect(taller().hasAttribute('disabled')).toBe(true);
    press(smaller());
    press(smaller());
    expect(smaller().hasAttribute('disabled')).toBe(true);
  });

  // The handle captures the pointer that goes down on its buttons, so that the click never reaches them.
  it('grows by a click of the mouse on its button', async () => {
    const { store } = showSheet();
    await userEvent.click(taller());
    expect(store.getState().sheet).toBe('high');
  });

  it('follows a drag, one height each 32 px', () => {
    const { handle, store } = showSheet();
    // A pointer that is down, as a finger would be: capture needs one that the browser knows.
    handle.setPointerCapture = () => {};
    const at = (clientY: number) => ({ pointerId: 1, clientY });
    fireEvent.pointerDown(handle, at(500));
    fireEvent.pointerMove(handle, at(480));
    expect(store.getState().sheet).toBe('half');
    fireEvent.pointerMove(handle, at(460));
    expect(store.getState().sheet).toBe('high');
    fireEvent.pointerMove(handle, at(500));
    expect(store.getState().sheet).toBe('half');
    fireEvent.pointerMove(handle, at(540));
    expect(store.getState().sheet).toBe('low');
  });

  it('does not follow a pointer that is up', () => {
    const { handle, store } = showSheet();
    handle.setPointerCapture = () => {};
    fireEvent.pointerDown(handle, { pointerId: 1, clientY: 500 });
    fireEvent.pointerUp(handle, { pointerId: 1, clientY: 500 });
    fireEvent.pointerMove(handle, { pointerId: 1, clientY: 300 });
    expect(store.getState().sheet).toBe('half');
  });
});
