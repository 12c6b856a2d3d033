import type { Camera, Size } from '../model/camera.ts';

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
