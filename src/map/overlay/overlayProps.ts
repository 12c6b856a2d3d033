import type { FrameSource } from '../frame.ts';
import type { Occupied } from './occupied.ts';

/** What a layer over the map is given. */
export interface OverlayProps {
  readonly frames: FrameSource;
  readonly occupied: Readonly<Occupied>;
}
