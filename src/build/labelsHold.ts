import type { Placement } from '../map/overlay/placement.ts';
import { edgePx, overlaps, type Rect } from '../map/overlay/rect.ts';
import type { Size } from '../model/camera.ts';

/** How many sizes are looked at on the way to the largest. */
const steps = 6;

/**
 * What of a layout holds while the map grows to `until` times its size: places move apart then, but their names keep
 * their size and their distance. Of two that would meet, the one placed later goes.
 */
export function whatHolds(
  placements: ReadonlyMap<string, Placement>,
  size: Size,
  until: number,
  controls: (size: Size) => readonly Rect[],
): ReadonlyMap<string, Placement> {
  const scales = Array.from({ length: steps + 1 }, (_, step) => 1 + ((until - 1) * step) / steps);
  const held = new Map<string, Placement>();
  // Names before arrows: what is in view is what the map is about.
  const ordered = [...placements].sort(
    ([, a], [, b]) => Number(a.kind === 'chip') - Number(b.kind === 'chip'),
  );
  for (const [id, placement] of ordered) {
    const meets = scales.some((scale) => {
      const rect = rectAt(placement, size, scale);
      const others = [...held.values()].map((other) => rectAt(other, size, scale));
      const scaled = { width: size.width * scale, height: size.height * scale };
      return rect && [...others, ...controls(scaled)].some((other) => other && overlaps(rect, other));
    });
    held.set(id, meets ? { kind: 'hidden' } : placement);
  }
  return held;
}

/** Where a name is on a map that many times as large. */
function rectAt(placement: Placement, { width, height }: Size, scale: number): Rect | null {
  if (placement.kind === 'hidden') return null;
  const { rect } = placement;
  if (placement.kind !== 'chip') {
    const [x, y] = placement.anchor;
    return { ...rect, x: rect.x + x * (scale - 1), y: rect.y + y * (scale - 1) };
  }
  const x = (rect.x + rect.width / 2) * scale - rect.width / 2;
  const y = (rect.y + rect.height / 2) * scale - rect.height / 2;
  switch (placement.side) {
    case 'left':
      return { ...rect, x: edgePx, y };
    case 'right':
      return { ...rect, x: width * scale - rect.width - edgePx, y };
    case 'top':
      return { ...rect, x, y: edgePx };
    case 'bottom':
      return { ...rect, x, y: height * scale - rect.height - edgePx };
  }
}
