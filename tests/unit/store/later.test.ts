import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlaceId } from '../../../src/model/ids.ts';
import { defaultView } from '../../../src/model/view.ts';
import { afterPaint } from '../../../src/store/afterPaint.ts';
import { createDatelineStore } from '../../../src/store/createDatelineStore.ts';
import { laterOf } from '../../../src/store/later.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const [alpha, beta] = ['alpha', 'beta'] as readonly string[] as readonly [PlaceId, PlaceId];

/** As the browser does: what asks during a frame waits for the next, and tasks come after it. */
let asked: (() => void)[] = [];
function paint(): void {
  const now = asked;
  asked = [];
  for (const run of now) run();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  asked = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => asked.push(run));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => asked.splice(id - 1, 1));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('afterPaint', () => {
  it('runs in a task after the next frame', () => {
    const run = vi.fn();
    afterPaint(run);
    vi.runAllTimers();
    paint();
    expect(run).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('can be called off, before the frame and after it', () => {
    const run = vi.fn();
    afterPaint(run)();
    const stop = afterPaint(run);
    paint();
    stop();
    vi.runAllTimers();
    expect(run).not.toHaveBeenCalled();
  });
});

describe('the store as it was last painted', () => {
  function open() {
    const store = createDatelineStore(smallStatement, { ...defaultView, place: alpha });
    const later = laterOf(store);
    const heard = vi.fn();
    later.subscribe(heard);
    return { store, later, heard, place: () => later.getState().view.place };
  }

  it('begins with what the store holds, and is one for all who ask', () => {
    const { store, later, place } = open();
    expect(place()).toBe(alpha);
    expect(laterOf(store)).toBe(later);
  });

  it('has what the store began with for React to hydrate', () => {
    const store = createDatelineStore(smallStatement, defaultView);
    store.actions.selectPlace(beta);
    const later = laterOf(store);
    expect(later.getInitialState().view.place).toBeNull();
    expect(later.getState().view.place).toBe(beta);
  });

  it('follows a paint later, once for all that changed meanwhile', () => {
    const { store, heard, place } = open();
    store.actions.selectPlace(null);
    paint();
    store.actions.selectPlace(beta);
    expect(place()).toBe(alpha);
    vi.runAllTimers();
    expect(place()).toBe(beta);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('goes on following', () => {
    const { store, place } = open();
    for (const next of [beta, null, alpha]) {
      store.actions.selectPlace(next);
      paint();
      vi.runAllTimers();
      expect(place()).toBe(next);
    }
  });
});
