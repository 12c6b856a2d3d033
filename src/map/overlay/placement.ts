import type { Size } from '../../model/camera.ts';
import type { Point, Rect } from './rect.ts';

/** A name that wants a place on the canvas. */
export interface LabelRequest {
  readonly id: string;
  readonly size: Size;
  /** Points where it may stand, best first, with the free room around each; CSS pixels, in the canvas or out of it. */
  readonly anchors: readonly { readonly at: Point; readonly room: number }[];
  /** Higher is placed first. */
  readonly priority: number;
  /** Only on its place, never beside it: a sea, a soft extent. */
  readonly insideOnly: boolean;
  /** Whether an arrow at the edge may stand for it while it is out of view. */
  readonly mayPoint: boolean;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

export type Placement =
  /** On its place. */
  | { readonly kind: 'inside'; readonly rect: Rect; readonly anchor: Point }
  /** Beside its place, joined to it by a line from `anchor` to `end`. */
  | { readonly kind: 'leader'; readonly rect: Rect; readonly anchor: Point; readonly end: Point }
  /** At the edge of the canvas, for a place outside it. */
  | { readonly kind: 'chip'; readonly rect: Rect; readonly side: Side }
  | { readonly kind: 'hidden' };
