import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/ui/ErrorBoundary.tsx';

let broken = true;

function Part() {
  if (broken) throw new Error('A bug in this part.');
  return <p>Words</p>;
}

beforeEach(() => {
  broken = true;
  // React reports what a boundary has caught.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('ErrorBoundary', () => {
  it('says that its part failed and leaves the other parts alone', () => {
    render(
      <>
        <ErrorBoundary>
          <Part />
        </ErrorBoundary>
        <p>Another part</p>
      </>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('Something went wrong in this part of the page.');
    expect(screen.getByText('Another part')).toBeInTheDocument();
  });

  it('shows the part when a retry succeeds', async () => {
    render(
      <ErrorBoundary>
        <Part />
      </ErrorBoundary>,
    );
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('Words')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says so again when a retry fails', async () => {
    render(
      <ErrorBoundary>
        <Part />
      </ErrorBoundary>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('alert')).toBeInTheDocument();
  });

  it('shows nothing of its own while its part works', () => {
    broken = false;
    const { container } = render(
      <ErrorBoundary>
        <Part />
      </ErrorBoundary>,
    );
    expect(container.innerHTML).toBe('<p>Words</p>');
  });
});
