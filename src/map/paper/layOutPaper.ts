import type { Bounds, Camera, Size } from '../../model/camera.ts';
import { anchorsOf, type MapGeometry } from '../../model/mapGeometry.ts';
import { fitBounds, toScreen, worldSizePx } from '../../model/mercator.ts';
import type { Place } from '../../model/statement.ts';
import { layoutLabels } from '../overlay/layout.ts';
import type { LabelRequest, Placement } from '../overlay/placement.ts';

/** A map on paper: its camera, and where each of its labels stands, CSS pixels from its top left. */
interface PaperLayout {
  readonly camera: Camera;
  readonly placements: ReadonlyMap<string, Placement>;
}

/** A place and what is written on it: its name, or a number to be looked up. */
export interface PaperLabel {
  readonly place: Place;
  readonly text: string;
}

/** Text size of the labels, CSS pixels. */
export const labelSizePx = 11;
const heightPx = 17;

/** About how wide a label is: what is printed cannot be measured before. East Asian characters are as wide as high. */
function widthPx(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e80 ? 11.5 : 6.6),
    8,
  );
}

/** The bounds fitted into the paper's size, every label clear of the others, with a line where its place is small. */
export function layOutPaper(
  labels: readonly PaperLabel[],
  geometry: MapGeometry,
  bounds: Bounds,
  size: Size,
): PaperLayout {
  const camera = fitBounds(bounds, size, 10);
  const world = worldSizePx(camera.zoom);
  const requests = labels.map(({ place, text }): LabelRequest => {
    const anchors = anchorsOf(geometry, place).map(({ position, room }) => ({
      at: toScreen(position, camera, size),
      room: room * world,
    }));
    return {
      id: place.id,
      size: { width: widthPx(text), height: heightPx },
      anchors,
      priority: 100 - (place.soft ? 50 : 0) - Math.min(90, anchors[0]?.room ?? 0),
      insideOnly: false,
      mayPoint: true,
    };
  });
  return { camera, placements: layoutLabels({ size, labels: requests, obstacles: [], previous: new Map() }) };
}
