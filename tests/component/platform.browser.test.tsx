import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

describe('the browser that runs these tests', () => {
  it('opens a modal dialog in the top layer', () => {
    render(<dialog aria-label="About">Words</dialog>);
    const dialog: HTMLDialogElement = screen.getByRole('dialog', { hidden: true });
    expect(dialog.matches(':modal')).toBe(false);
    dialog.showModal();
    expect(dialog.matches(':modal')).toBe(true);
  });

  it('shows a popover', () => {
    render(
      <div popover="auto" data-testid="popover">
        Words
      </div>,
    );
    const popover = screen.getByTestId('popover');
    popover.showPopover();
    expect(popover.matches(':popover-open')).toBe(true);
  });

  it('reports the size of an element to a ResizeObserver', async () => {
    render(<div data-testid="box" style={{ inlineSize: 120 }} />);
    const widthPx = await new Promise((resolve) => {
      const observer = new ResizeObserver(([entry]) => {
        observer.disconnect();
        resolve(entry?.contentRect.width);
      });
      observer.observe(screen.getByTestId('box'));
    });
    expect(widthPx).toBe(120);
  });

  it('has the WebGL2 that a live map needs', () => {
    expect(document.createElement('canvas').getContext('webgl2')).not.toBeNull();
  });
});
