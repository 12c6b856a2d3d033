// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenOutOfSight } from '../../../src/map/live/whenOutOfSight.ts';

let see = (_: boolean): void => {};
const disconnect = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: readonly { isIntersecting: boolean }[]) => void) {
        see = (isIntersecting) => callback([{ isIntersecting }]);
      }
      observe(): void {}
      disconnect = disconnect;
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('gives a map up only where it has been out of sight for a while', () => {
  const run = vi.fn();
  whenOutOfSight(document.createElement('div'), run);
  see(true);
  vi.runAllTimers();
  see(false);
  vi.advanceTimersByTime(3000);
  see(true);
  vi.runAllTimers();
  expect(run).not.toHaveBeenCalled();
  see(false);
  vi.runAllTimers();
  expect(run).toHaveBeenCalledTimes(1);
});

it('can be called off', () => {
  const run = vi.fn();
  const stop = whenOutOfSight(document.createElement('div'), run);
  see(false);
  stop();
  vi.runAllTimers();
  expect(run).not.toHaveBeenCalled();
  expect(disconnect).toHaveBeenCalled();
});
