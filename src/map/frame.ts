import type { Bounds, Camera, Size } from '../model/camera.ts';
import { fitBounds } from '../model/mercator.ts';

/** What is on the canvas at this moment. */
export interface Frame {
  readonly camera: Camera;
  readonly size: Size;
  /** False while the map is moving. */
  readonly settled: boolean;
}

/**
 * The camera as it is, sixty times a second, apart from the store, which holds the camera as it should be. Whichever
 * map is on screen writes it; the still map's view box, the overlay and `data-camera` read it.
 */
export interface FrameSource {
  readonly get: () => Frame;
  readonly set: (frame: Frame) => void;
  readonly subscribe: (listener: (frame: Frame) => void) => () => void;
}

/** Before a map has been measured: its size is nil, and whatever reads it waits. */
export function unmeasured(opening: Bounds): Frame {
  const size: Size = { width: 0, height: 0 };
  return { camera: fitBounds(opening, size), size, settled: true };
}

export function createFrameSource(initial: Frame): FrameSource {
  let current = initial;
  const listeners = new Set<(frame: Frame) => void>();
  return {
    get: () => current,
    set(frame) {
      current = frame;
      for (const listener of listeners) listener(frame);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
