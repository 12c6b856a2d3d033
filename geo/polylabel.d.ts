/** polylabel 2 ships no types. */
declare module 'polylabel' {
  /** Pole of inaccessibility of a polygon (outer ring, holes), in its own planar units. */
  export default function polylabel(
    polygon: [number, number][][],
    precision?: number,
  ): [x: number, y: number];
}
