import type { Size } from '../../model/camera.ts';
import type { Placement } from './placement.ts';

/** Puts a name's element, of this size, where the layout says, or hides it. Writes only what changes. */
export function showLabel(element: HTMLElement, placement: Placement | undefined, box: Size): void {
  const hidden = !placement || placement.kind === 'hidden';
  if (element.hidden !== hidden) element.hidden = hidden;
  if (hidden) return;
  if (element.dataset.as !== placement.kind) element.dataset.as = placement.kind;
  if (placement.kind === 'chip' && element.dataset.side !== placement.side)
    element.dataset.side = placement.side;
  const { rect } = placement;
  // Its target reaches past the name by as much on either side.
  const y = rect.y + (rect.height - box.height) / 2;
  const translate = `translate(${Math.round(rect.x)}px,${Math.round(y)}px)`;
  if (element.style.transform !== translate) element.style.transform = translate;
}

/** Draws a name's line to its place, and the dot of a place that is a point, CSS pixels. */
export function showLeader(
  element: SVGGElement,
  placement: Placement | undefined,
  point: readonly [number, number] | null,
): void {
  const [line, dot] = element.children as unknown as [SVGLineElement, SVGCircleElement];
  const leads = placement?.kind === 'leader';
  line.style.display = leads ? '' : 'none';
  const at = leads ? placement.anchor : point;
  dot.style.display = at && placement && placement.kind !== 'chip' ? '' : 'none';
  if (leads) {
    line.setAttribute('x2', (placement.end[0] - placement.anchor[0]).toFixed(1));
    line.setAttribute('y2', (placement.end[1] - placement.anchor[1]).toFixed(1));
  }
  if (at) element.style.transform = `translate(${at[0].toFixed(1)}px,${at[1].toFixed(1)}px)`;
}
