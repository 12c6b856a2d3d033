import type { FrameSource } from '../frame.ts';
import type { Rect } from './rect.ts';

/** What a layer over the map is given. */
export interface OverlayProps {
  readonly frames: FrameSource;
  /** Where names and controls stand; they come first. */
  readonly occupied: { readonly current: readonly Rect[] };
}
