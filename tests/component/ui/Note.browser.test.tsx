import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Note } from '../../../src/ui/Note.tsx';

function showNote(): HTMLElement {
  render(
    <>
      <Note
        id="note"
        label="A place: read the note"
        title="A place"
        text="Who holds it."
        className={undefined}
      >
        A place
      </Note>
      <p>Elsewhere</p>
    </>,
  );
  return screen.getByRole('note', { hidden: true });
}

const word = () => screen.getByRole('button', { name: 'A place: read the note' });
const isOpen = (note: HTMLElement) => note.matches(':popover-open');

describe('a note', () => {
  it('opens by its word and closes by it again', async () => {
    const note = showNote();
    expect(isOpen(note)).toBe(false);
    await userEvent.click(word());
    expect(isOpen(note)).toBe(true);
    await userEvent.click(word());
    expect(isOpen(note)).toBe(false);
  });

  it('closes with Esc', async () => {
    const note = showNote();
    await userEvent.click(word());
    await userEvent.keyboard('{Escape}');
    expect(isOpen(note)).toBe(false);
  });

  it('closes by a click elsewhere', async () => {
    const note = showNote();
    await userEvent.click(word());
    expect(note.checkVisibility()).toBe(true);
    document.body.click();
    await userEvent.click(document.body, { position: { x: 1, y: 1 }, force: true });
    expect(isOpen(note)).toBe(false);
  });
});
