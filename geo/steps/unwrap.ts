import { outerRing, type Pair, type Polygon, type Ring } from './polygons.ts';

/** Lets longitudes run on across the antimeridian instead of jumping by 360°. */
function continuous(ring: Ring): Ring {
  let turn = 0;
  return ring.map(([lng, lat], index): Pair => {
    const previous = ring[index - 1]?.[0] ?? lng;
    if (lng - previous > 180) turn -= 360;
    if (lng - previous < -180) turn += 360;
    return [lng + turn, lat];
  });
}

function shift(polygon: Polygon, degrees: number): Polygon {
  return polygon.map((ring) => ring.map(([lng, lat]): Pair => [lng + degrees, lat]));
}

/**
 * A country that crosses 180°, in one piece from west to east: longitudes run on beyond 180 (Russia to 190.3).
 * RFC 7946 (3.1.9) says such geometry SHOULD be cut; cut polygons show a seam at any opacity below 1, these do not,
 * and both geojson-vt and the SVG map draw them right.
 */
export function unwrapEast(polygons: readonly Polygon[]): Polygon[] {
  return polygons.map((polygon) => {
    const whole = polygon.map(continuous);
    const middle = outerRing(whole).reduce((sum, [lng]) => sum + lng, 0) / outerRing(whole).length;
    return middle < 0 ? shift(whole, 360) : whole;
  });
}

/**
 * A ring around a pole (Antarctica), cut at the antimeridian and closed along latitude −90.
 * The ring in the source jumps once from one side to the other; the crossing is interpolated.
 */
export function cutAtPole(polygons: readonly Polygon[]): Polygon[] {
  return polygons.map((polygon) => polygon.map(cutRing));
}

function cutRing(ring: Ring): Ring {
  const open = ring.slice(0, -1);
  const at = open.findIndex(
    ([lng], index) => Math.abs(lng - (open[(index + 1) % open.length]?.[0] ?? lng)) > 180,
  );
  if (at === -1) return ring;
  const turned = [...open.slice(at + 1), ...open.slice(0, at + 1)].filter(([lng]) => Math.abs(lng) !== 180);
  const [first, last] = [turned[0], turned[turned.length - 1]];
  if (first === undefined || last === undefined) return ring;
  const side = Math.sign(first[0]) * 180;
  const share = (180 - Math.abs(first[0])) / (360 - Math.abs(first[0]) - Math.abs(last[0]));
  const lat = first[1] + (last[1] - first[1]) * share;
  return [[side, lat], ...turned, [-side, lat], [-side, -90], [side, -90], [side, lat]];
}

/**
 * Without edges along a meridian that only the source's cut put there: the second end of each such edge goes.
 * Vertices that merely touch the meridian stay.
 */
export function withoutEdgesAlong(meridian: number, polygons: readonly Polygon[]): Polygon[] {
  const on = (pair: Pair | undefined): boolean => pair?.[0] === meridian;
  return polygons.map((polygon) =>
    polygon.map((ring) => {
      const open = ring.slice(0, -1);
      const kept = open.filter(
        (pair, index) => !(on(pair) && on(open[(index + open.length - 1) % open.length])),
      );
      const first = kept[0];
      return kept.length < 3 || first === undefined ? ring : [...kept, first];
    }),
  );
}
