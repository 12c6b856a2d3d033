/** `[longitude, latitude]`, degrees, WGS84. */
export type Position = readonly [lng: number, lat: number];

/** `[west, south, east, north]`, degrees. East may exceed 180 where an area crosses the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Where the map looks. `zoom` is MapLibre's: the world is 512 px wide at zoom 0. */
export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** Widths along a canvas's edges, CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Size of a map's canvas, CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
