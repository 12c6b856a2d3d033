// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFrameSource, unmeasured } from '../../../src/map/frame.ts';
import { startLiveMap } from '../../../src/map/startLiveMap.ts';
import { whenWanted } from '../../../src/map/whenWanted.ts';
import { defaultView } from '../../../src/model/view.ts';
import { createDatelineStore } from '../../../src/store/createDatelineStore.ts';
import { englishMessages } from '../../support/englishMessages.ts';
import { smallStatement } from '../../support/smallStatement.ts';

/** Stands in for what jsdom lacks; a test says when the element comes into view. */
let comeIntoView = (): void => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: readonly { isIntersecting: boolean }[]) => void) {
        comeIntoView = () => callback([{ isIntersecting: true }]);
      }
      observe(): void {}
      disconnect(): void {
        comeIntoView = () => {};
      }
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'connection');
});

function start({ asked = false } = {}) {
  const store = createDatelineStore(smallStatement, defaultView);
  const stage = document.createElement('section');
  const onFailure = vi.fn();
  const onTakeOver = vi.fn();
  const live = startLiveMap({
    container: document.createElement('div'),
    worldWidth: 8192,
    store,
    frames: createFrameSource(unmeasured(smallStatement.opening)),
    theme: { current: 'light' },
    label: { current: 'Map' },
    messages: englishMessages,
    stage,
    asked,
    onTakeOver,
    onRest: () => {},
    onFailure,
  });
  return { store, stage, live, onFailure, onTakeOver };
}

/** What jsdom does when asked for WebGL is print that it cannot; browsers without WebGL2 answer null. */
const noWebGl = () => vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);

describe('whenWanted', () => {
  it('waits until the element is in view and has been painted', () => {
    const run = vi.fn();
    whenWanted(document.createElement('div'), run);
    vi.runAllTimers();
    expect(run).not.toHaveBeenCalled();
    comeIntoView();
    expect(run).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it.each(['pointerdown', 'wheel', 'touchstart', 'keydown'])('runs at once, and once, at a %s', (gesture) => {
    const run = vi.fn();
    const element = document.createElement('div');
    whenWanted(element, run);
    comeIntoView();
    element.dispatchEvent(new Event(gesture));
    expect(run).toHaveBeenCalledTimes(1);
    element.dispatchEvent(new Event(gesture));
    vi.runAllTimers();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('can be called off before and after the element came into view', () => {
    const run = vi.fn();
    const element = document.createElement('div');
    whenWanted(element, run)();
    element.dispatchEvent(new Event('wheel'));
    comeIntoView();
    vi.runAllTimers();
    const stop = whenWanted(element, run);
    comeIntoView();
    stop();
    vi.runAllTimers();
    expect(run).not.toHaveBeenCalled();
  });
});

describe('starting the live map', () => {
  it('ends in “unavailable” with its reason, and gives the still map its camera back, without WebGL2', async () => {
    noWebGl();
    const { store, onFailure, onTakeOver } = start();
    comeIntoView();
    await vi.runAllTimersAsync();
    expect(store.getState()).toMatchObject({ map: 'unavailable', mapFailure: 'no-webgl' });
    expect(onFailure).toHaveBeenCalledTimes(1);
    expect(onTakeOver).not.toHaveBeenCalled();
  });

  it('ends likewise where asking for WebGL2 throws', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => {
      throw new Error('WebGL is blocked');
    });
    const { store, stage } = start();
    stage.dispatchEvent(new Event('pointerdown'));
    await vi.runAllTimersAsync();
    expect(store.getState().mapFailure).toBe('no-webgl');
  });

  it('does nothing any more once it has been called off', async () => {
    noWebGl();
    const { store, live, onFailure } = start();
    comeIntoView();
    live.destroy();
    live.setTheme('dark');
    await vi.runAllTimersAsync();
    expect(store.getState()).toMatchObject({ map: 'static', mapFailure: null });
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('waits to be asked where the reader saves data', async () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    noWebGl();
    const saving = start();
    comeIntoView();
    await vi.runAllTimersAsync();
    expect(saving.store.getState()).toMatchObject({ map: 'static', mapFailure: 'save-data' });
    expect(saving.onFailure).toHaveBeenCalledTimes(1);
    const asking = start({ asked: true });
    comeIntoView();
    await vi.runAllTimersAsync();
    expect(asking.store.getState().mapFailure).toBe('no-webgl');
  });
});
