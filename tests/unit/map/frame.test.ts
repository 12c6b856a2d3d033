import { describe, expect, it, vi } from 'vitest';
import { createFrameSource, type Frame, unmeasured } from '../../../src/map/frame.ts';
import { connectPrint } from '../../../src/map/print.ts';
import { toScreen } from '../../../src/model/mercator.ts';

const frame = (zoom: number): Frame => ({
  camera: { lng: 120, lat: 30, zoom },
  size: { width: 1300, height: 680 },
  settled: true,
});

describe('a source of frames', () => {
  it('has the frame that was set last, and tells it to all who listen', () => {
    const frames = createFrameSource(frame(3));
    const [first, second] = [vi.fn(), vi.fn()];
    frames.subscribe(first);
    frames.subscribe(second);
    const next = frame(4);
    frames.set(next);
    expect(frames.get()).toBe(next);
    expect(first).toHaveBeenCalledExactlyOnceWith(next);
    expect(second).toHaveBeenCalledExactlyOnceWith(next);
  });

  it('tells no more to who has stopped listening, even in the midst of telling', () => {
    const frames = createFrameSource(frame(3));
    const second = vi.fn();
    const stopFirst = frames.subscribe(() => {
      stopFirst();
      stopSecond();
    });
    const stopSecond = frames.subscribe(second);
    frames.set(frame(4));
    frames.set(frame(5));
    expect(second).not.toHaveBeenCalled();
  });

  it('begins with no size, by which readers know that they must wait', () => {
    const { camera, size } = unmeasured([95, -1, 152, 55]);
    expect(size).toEqual({ width: 0, height: 0 });
    expect(Object.values(camera).every(Number.isFinite)).toBe(true);
  });
});

describe('the map on paper', () => {
  function page() {
    const frames = createFrameSource(frame(4));
    const window = new EventTarget() as Window;
    const stop = connectPrint(frames, window);
    const say = (type: string): boolean => window.dispatchEvent(new Event(type));
    return { frames, stop, say };
  }

  it('shows at least what the screen showed, about the same centre', () => {
    const { frames, say } = page();
    const screen = frames.get();
    const corner = [135, 38] as const;
    const [x, y] = toScreen(corner, screen.camera, screen.size);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(screen.size.width);
    say('beforeprint');
    const paper = frames.get();
    expect(paper.size.width).toBeLessThan(screen.size.width);
    expect([paper.camera.lng, paper.camera.lat]).toEqual([120, 30]);
    const [paperX, paperY] = toScreen(corner, paper.camera, paper.size);
    const share = paper.size.width / screen.size.width;
    expect(paperX).toBeCloseTo(paper.size.width / 2 + (x - screen.size.width / 2) * share, 6);
    expect(paperY).toBeCloseTo(paper.size.height / 2 + (y - screen.size.height / 2) * share, 6);
  });

  it('gives the screen back its own frame', () => {
    const { frames, say } = page();
    const screen = frames.get();
    say('beforeprint');
    say('afterprint');
    expect(frames.get()).toBe(screen);
  });

  it('is left alone once the page has let go', () => {
    const { frames, say, stop } = page();
    const screen = frames.get();
    stop();
    say('beforeprint');
    expect(frames.get()).toBe(screen);
  });
});
