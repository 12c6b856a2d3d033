import type { Size } from '../../model/camera.ts';
import type { LabelRequest, Placement, Side } from './placement.ts';
import { distance, edgePx, gapPx, overlaps, type Point, type Rect } from './rect.ts';

/** Room that the arrow takes beside a chip's name. */
const chipExtraPx = 22;

/** At the edge, where the line from the middle to the place leaves the canvas; moved along the edge to a free spot. */
export function chip({ anchors, size: label }: LabelRequest, size: Size, taken: readonly Rect[]): Placement {
  const middle: Point = [size.width / 2, size.height / 2];
  const nearest = [...anchors].sort((a, b) => distance(a.at, middle) - distance(b.at, middle))[0];
  if (!nearest) return { kind: 'hidden' };
  const width = label.width + chipExtraPx;
  const { height } = label;
  const [dx, dy] = [nearest.at[0] - middle[0], nearest.at[1] - middle[1]];
  const room: Size = { width: size.width - width - 2 * edgePx, height: size.height - height - 2 * edgePx };
  if (room.width < 0 || room.height < 0) return { kind: 'hidden' };
  const scale = Math.min(
    room.width / 2 / Math.max(Math.abs(dx), 1e-6),
    room.height / 2 / Math.max(Math.abs(dy), 1e-6),
  );
  const atSide = Math.abs(dx) * room.height > Math.abs(dy) * room.width;
  const side: Side = atSide ? (dx > 0 ? 'right' : 'left') : dy > 0 ? 'bottom' : 'top';
  const start: Rect = {
    x: middle[0] + dx * scale - width / 2,
    y: middle[1] + dy * scale - height / 2,
    width,
    height,
  };
  const stride = atSide ? height + gapPx + 2 : 24;
  const length = atSide ? size.height : size.width;
  for (let offset = 0; offset <= length; offset += stride) {
    for (const sign of offset === 0 ? [1] : [1, -1]) {
      const rect: Rect = {
        ...start,
        x: start.x + (atSide ? 0 : sign * offset),
        y: start.y + (atSide ? sign * offset : 0),
      };
      const inCanvas =
        rect.x >= 0 && rect.y >= 0 && rect.x + width <= size.width && rect.y + height <= size.height;
      if (inCanvas && !taken.some((other) => overlaps(rect, other, gapPx)))
        return { kind: 'chip', rect, side };
    }
  }
  return { kind: 'hidden' };
}
