import type { Position } from './camera.ts';
import type { PlaceId, RegionId } from './ids.ts';
import type { Localized } from './language.ts';
import type { Place } from './statement.ts';

/** A point inside a place where its label may stand, and the room around it: a radius, as a share of the world's width. */
export interface Anchor {
  readonly position: Position;
  readonly room: number;
}

/** A name on the map that belongs to no place of the text: a sea, a disputed place, a line of control. */
export interface MapMark {
  readonly id: string;
  readonly kind: 'sea' | 'disputed' | 'line';
  readonly position: Position;
  readonly name: Localized;
  readonly note: Localized | null;
  /** Zooms between which it is shown. */
  readonly minZoom: number;
  readonly maxZoom: number;
}

/**
 * What the build takes from the geo layers for the first map: no shapes, which stand in the document as SVG paths, and
 * no marks, which come late.
 */
export interface MapGeometry {
  /** Units of the SVG in which the world is one wide: `viewBox`, paths and copies of the world. */
  readonly worldWidth: number;
  /** `[x, y, width, height]` of the opening bounds. */
  readonly viewBox: readonly [number, number, number, number];
  /** Regions that have a path `#region-<id>` of their own in the document. */
  readonly regions: readonly RegionId[];
  /** Of places that have a region; `anchorsOf` knows the others'. */
  readonly anchors: Readonly<Record<PlaceId, readonly Anchor[]>>;
}

/** Where a place's name may stand: in its region, or on its point. */
export function anchorsOf(
  { anchors }: Pick<MapGeometry, 'anchors'>,
  { id, label }: Place,
): readonly Anchor[] {
  return anchors[id] ?? [{ position: label, room: 0 }];
}
