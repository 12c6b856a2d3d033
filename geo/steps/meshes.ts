import { meshArcs } from 'topojson-client';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';

/** Properties and ids of the world layer's countries. */
export type Countries = GeometryCollection<{ readonly a3: string }>;

export interface Meshes {
  /** Where land meets sea. */
  readonly coast: MultiLineString;
  /** Where two countries meet, but for the control line. */
  readonly borders: MultiLineString;
  /** Where the two countries of the control line meet. */
  readonly controlLine: MultiLineString;
}

/**
 * Lines that each appear once, as references to the arcs of the polygons: no copy of a coordinate.
 *
 * @param controlLine codes of the two countries that a line of control parts (KOR, PRK)
 * @param isCut whether an arc (by its index) is where Antarctica was cut open, which is no coast
 */
export function buildMeshes(
  topology: Topology<{ countries: Countries }>,
  controlLine: readonly string[],
  isCut: (arc: number) => boolean,
): Meshes {
  const { countries } = topology.objects;
  const code = (geometry: { properties?: { readonly a3?: string } | undefined }): string =>
    geometry.properties?.a3 ?? '';
  const isControl = (a: string, b: string): boolean =>
    a !== b && controlLine.includes(a) && controlLine.includes(b);
  const coast = meshArcs(topology, countries, (a, b) => a === b);
  return {
    coast: {
      type: 'MultiLineString',
      arcs: coast.arcs.flatMap((line) => splitAt(line, (arc) => isCut(arc < 0 ? ~arc : arc))),
    },
    borders: meshArcs(topology, countries, (a, b) => a !== b && !isControl(code(a), code(b))),
    controlLine: meshArcs(topology, countries, (a, b) => isControl(code(a), code(b))),
  };
}

/** The pieces of a line between the arcs that are left out. */
function splitAt(line: readonly number[], leaveOut: (arc: number) => boolean): number[][] {
  const pieces: number[][] = [[]];
  for (const arc of line) {
    if (leaveOut(arc)) pieces.push([]);
    else pieces[pieces.length - 1]?.push(arc);
  }
  return pieces.filter((piece) => piece.length > 0);
}
