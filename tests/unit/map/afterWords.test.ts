// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterWords } from '../../../src/map/live/afterWords.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('afterWords', () => {
  it('does what is owed after the next paint, once', () => {
    const run = vi.fn();
    const { owe, settle } = afterWords();
    owe(run);
    expect(run).not.toHaveBeenCalled();
    vi.runAllTimers();
    settle();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('does what was owed before something new, in order', () => {
    const done: string[] = [];
    const { owe, settle } = afterWords();
    owe(() => done.push('first'));
    owe(() => done.push('second'));
    expect(done).toEqual(['first']);
    settle();
    expect(done).toEqual(['first', 'second']);
    vi.runAllTimers();
    expect(done).toEqual(['first', 'second']);
  });

  it('does nothing that has been forgiven', () => {
    const run = vi.fn();
    const { owe, settle, forgive } = afterWords();
    owe(run);
    forgive();
    settle();
    vi.runAllTimers();
    expect(run).not.toHaveBeenCalled();
  });
});
