import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { QuoteActions } from '../../../src/panel/QuoteActions.tsx';
import { renderWithStore } from '../support/renderWithStore.tsx';
import { passageOf, placeOf, wordsOf } from '../support/shipped.ts';

const actions = <QuoteActions passage={passageOf(2)} place={placeOf('tokyo').id} />;
const copy = () => screen.getByRole('button', { name: 'Copy with citation' });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('QuoteActions', () => {
  it('copies the exact words with passage, source, date and address, and says so', async () => {
    const { user } = renderWithStore(actions);
    await user.click(copy());
    const copied = await navigator.clipboard.readText();
    expect(copied.startsWith(`“${wordsOf(passageOf(2))}” (passage 2). “US, Japan, South Korea`)).toBe(true);
    expect(copied).toContain('inkl, on the meeting of July 28, 2024. http');
    expect(copied).toContain('?place=tokyo&passage=2#:~:text=');
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('shows the text to copy by hand, already selected, where the browser refuses', async () => {
    const { user } = renderWithStore(actions);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await user.click(copy());
    expect(screen.getByRole('status')).toHaveTextContent('The browser did not allow copying.');
    const text: HTMLTextAreaElement = screen.getByRole('textbox', { name: 'Copy with citation' });
    expect(text.value).toContain(wordsOf(passageOf(2)));
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
  });

  it('takes the text away again once copying works', async () => {
    const { user } = renderWithStore(actions);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'));
    await user.click(copy());
    await user.click(copy());
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
  });

  it('links to the place and the passage, with a fragment of the passage’s first and last words', () => {
    renderWithStore(actions);
    const href = screen.getByRole('link', { name: 'Link to passage 2' }).getAttribute('href') ?? '';
    const [query = '', fragment = ''] = href.split('#:~:text=');
    expect(query).toBe('?place=tokyo&passage=2');
    const [first = '', last = ''] = fragment.split(',').map(decodeURIComponent);
    expect(wordsOf(passageOf(2)).startsWith(first)).toBe(true);
    expect(wordsOf(passageOf(2)).endsWith(last)).toBe(true);
    expect(first.split(' ')).toHaveLength(5);
  });

  it('links to the passage alone where it stands under the passage, and offers no way to itself', () => {
    renderWithStore(<QuoteActions passage={passageOf(2)} place={null} />);
    const href = screen.getByRole('link', { name: 'Link to passage 2' }).getAttribute('href');
    expect(href).toMatch(/^\?passage=2#:~:text=/);
    expect(screen.queryByRole('button', { name: 'Read in context' })).toBeNull();
  });
});
