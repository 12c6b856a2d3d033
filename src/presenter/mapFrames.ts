import type { Camera, Size } from '../model/camera.ts';

/** The map as it is on the screen, whichever map that is. */
export interface MapFrames {
  readonly get: () => { readonly camera: Camera; readonly size: Size };
  readonly subscribe: (listener: () => void) => () => void;
}

/** The map's element under a pointer, from the event's target; null where it is elsewhere on the page. */
export function mapUnder(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-status]') : null;
}
