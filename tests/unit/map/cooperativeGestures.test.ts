// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFrameSource } from '../../../src/map/frame.ts';
import { attachGestures } from '../../../src/map/static/gestures.ts';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  document.body.replaceChildren();
});

/** The still map's stage, and whether it takes a wheel for itself. */
function openStage(cooperative: boolean) {
  const stage = document.createElement('section');
  Object.defineProperty(stage, 'clientWidth', { value: 600 });
  Object.defineProperty(stage, 'clientHeight', { value: 400 });
  document.body.append(stage);
  const frames = createFrameSource({
    camera: { lng: 0, lat: 0, zoom: 2 },
    size: { width: 600, height: 400 },
    settled: true,
  });
  attachGestures(stage, { frames, show() {}, onMoved() {}, cooperative });
  const takesWheel = (keys: WheelEventInit): boolean => {
    const event = new WheelEvent('wheel', {
      deltaY: 40,
      bubbles: true,
      cancelable: true,
      ...keys,
    });
    stage.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { stage, takesWheel };
}

describe('the wheel over the still map', () => {
  it('zooms it on a page of its own', () => {
    const { stage, takesWheel } = openStage(false);
    expect(takesWheel({})).toBe(true);
    expect(stage.dataset.gestures).toBe('');
  });

  it('is the host’s in an embed, but for Ctrl and ⌘', () => {
    const { stage, takesWheel } = openStage(true);
    expect(takesWheel({})).toBe(false);
    expect(takesWheel({ ctrlKey: true })).toBe(true);
    expect(takesWheel({ metaKey: true })).toBe(true);
    expect(stage.dataset.gestures).toBe('cooperative');
  });
});
