import type { RegionId } from '../../model/ids.ts';

/**
 * The unnamed country under a point of the page, CSS pixels. Their shapes are used together, so the event cannot say
 * which one it was; the paths in the document can.
 */
export function regionAt(
  clientX: number,
  clientY: number,
  svg: SVGSVGElement | null,
  worldWidth: number,
): RegionId | null {
  const matrix = svg?.getScreenCTM();
  if (!matrix) return null;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  const context = document.createElement('canvas').getContext('2d');
  for (const path of document.querySelectorAll<SVGPathElement>('#region-elsewhere > path')) {
    const shape = new Path2D(path.getAttribute('d') ?? '');
    const hit = [-1, 0, 1, 2].some((copy) =>
      context?.isPointInPath(shape, x - copy * worldWidth, y, 'evenodd'),
    );
    if (hit) return (path.dataset.region ?? '') as RegionId;
  }
  return null;
}
