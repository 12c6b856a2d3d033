import type { Size } from '../../model/camera.ts';
import { anchorsOf, type MapGeometry, type MapMark } from '../../model/mapGeometry.ts';
import { boundsOnScreen, toScreen, worldSizePx } from '../../model/mercator.ts';
import type { Place } from '../../model/statement.ts';
import { afterPaint } from '../../store/afterPaint.ts';
import type { DatelineStore } from '../../store/createDatelineStore.ts';
import type { FrameSource } from '../frame.ts';
import { pointUntilZoom } from '../pickPoint.ts';
import { chosenPriority, layoutLabels } from './layout.ts';
import type { LabelRequest, Placement } from './placement.ts';
import type { Rect } from './rect.ts';
import { showLabel, showLeader } from './showPlacement.ts';

interface Sources {
  readonly store: DatelineStore;
  readonly frames: FrameSource;
  readonly geometry: MapGeometry;
  /** Written with each layout: what later arrivals must stay clear of. */
  readonly occupied: { current: readonly Rect[] };
  /** Names that belong to no place; those of disputed places have their own way. */
  readonly marks: readonly MapMark[];
  /** The places that have a label. */
  readonly places: readonly Place[];
  /** What has been measured before and holds: one more label need not measure the others anew. */
  readonly measured: Measured;
}

/** A name's bare size, and its whole element's, which is its target. */
export type Measured = WeakMap<Element, { readonly name: Size; readonly box: Size }>;

/**
 * Keeps every `[data-label]` and `[data-leader]` in `root`, and every `[data-mark]` beside it, where the layout says.
 * Returns the way to stop.
 */
export function arrangeLabels(
  root: HTMLElement,
  { store, frames, geometry, marks: named, places, occupied, measured }: Sources,
): () => void {
  const labels = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-label]')].map((el) => [el.dataset.label ?? '', el]),
  );
  const leaders = new Map(
    [...root.querySelectorAll<SVGGElement>('[data-leader]')].map((el) => [el.dataset.leader ?? '', el]),
  );
  const marks = new Map(
    [...(root.parentElement?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])].map((el) => [
      el.dataset.mark ?? '',
      el,
    ]),
  );
  let sizes = new Map<string, Size>();
  /** Whole elements, as chips and as names: read once, since reading between writes makes the browser lay out anew. */
  let boxes = new Map<string, Size>();
  let previous: ReadonlyMap<string, Placement> = new Map();
  /** What the latest layout was made from. */
  let read: readonly unknown[] = [];

  const measure = (): void => {
    // A chip has an arrow and a border, from us or from the layout made at build: measure the bare name.
    const all = [...labels, ...marks];
    const fresh = all.map(([, element]) => element).filter((element) => !measured.has(element));
    const { placed } = root.dataset;
    if (fresh.length > 0 && placed === undefined) root.dataset.placed = '';
    for (const element of fresh) delete element.dataset.as;
    for (const element of fresh) {
      // A finger's target reaches past what is seen of it, and its neighbour may cover a part of that on either
      // side: what is left must be 24 px.
      const pill = element.firstElementChild instanceof HTMLElement ? element.firstElementChild : element;
      const box = { width: element.offsetWidth, height: element.offsetHeight };
      const height = Math.max(pill.offsetHeight, (box.height + leastTargetPx) / 2);
      measured.set(element, { name: { width: pill.offsetWidth, height }, box });
    }
    sizes = new Map(all.map(([id, element]) => [id, measured.get(element)?.name ?? noSize]));
    boxes = new Map(all.map(([id, element]) => [id, measured.get(element)?.box ?? noSize]));
    if (fresh.length > 0 && placed === undefined) delete root.dataset.placed;
  };

  const obstacles = (): Rect[] => {
    const origin = root.getBoundingClientRect();
    // Words may lie over the map from beside it.
    const page = root.closest('main') ?? root.parentElement;
    const elements = [...(page?.querySelectorAll('[data-obstacle]') ?? [])];
    return elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x - origin.x, y: y - origin.y, width, height };
      });
  };
  let blocked: readonly Rect[] | null = null;
  /** The controls move with the map's size, and when one of them opens, closes or comes. */
  let [stale, measuredFor]: [boolean, Size | null] = [true, null];

  const update = (): void => {
    const frame = frames.get();
    if (frame.size.width === 0) return;
    // From here on the style sheet's layout, made at build, no longer holds.
    if (root.dataset.placed === undefined) root.dataset.placed = '';
    if (root.style.opacity !== '') root.style.opacity = '';
    if (!blocked || (frame.settled && (stale || frame.size !== measuredFor))) {
      blocked = obstacles();
      [stale, measuredFor] = [false, frame.size];
    }
    const state = store.getState();
    // A map that jumps tells of its move and of its end.
    const { lng, lat, zoom } = frame.camera;
    const reads = [lng, lat, zoom, frame.size, blocked, sizes, state.view.place, state.marked];
    if (reads.every((value, index) => value === read[index])) return;
    read = reads;
    const requests = [
      ...places.map((place) => placeRequest(place, state, frame, geometry, sizes)),
      ...markRequests(named, frame, sizes),
    ];
    const placements = layoutLabels({ size: frame.size, labels: requests, obstacles: blocked, previous });
    previous = placements;
    occupied.current = [
      ...blocked,
      ...[...placements.values()].flatMap((placement) => ('rect' in placement ? [placement.rect] : [])),
    ];
    for (const [id, element] of labels) showLabel(element, placements.get(id), boxes.get(id) ?? noSize);
    for (const [id, element] of leaders) {
      const place = places.find((candidate) => candidate.id === id);
      showLeader(
        element,
        placements.get(id),
        place?.point === true && (place.regions.length === 0 || frame.camera.zoom < pointUntilZoom)
          ? toScreen(place.label, frame.camera, frame.size)
          : null,
      );
    }
    for (const [id, element] of marks) {
      const placement = placements.get(id);
      // A sea's name stands in its sea or not at all.
      showLabel(element, placement?.kind === 'inside' ? placement : undefined, boxes.get(id) ?? noSize);
    }
  };

  const look = (): void => {
    stale = true;
    requestAnimationFrame(update);
  };

  const remeasure = (): void => {
    stale = true;
    for (const element of [...labels.values(), ...marks.values()]) measured.delete(element);
    measure();
    update();
  };
  measure();
  update();
  const stopFrames = frames.subscribe(update);
  const stopStore = store.subscribe((state, before) => {
    // After the words: what the map does for a choice lays them out, too, and once is enough.
    if (state.view.place !== before.view.place) afterPaint(() => requestAnimationFrame(update));
    // A notice comes or goes: look again at what stands in the way, once it is there.
    if (state.mapFailure !== before.mapFailure) look();
    // What a talk speaks of is named in larger letters, and its words cover a part of the map.
    if (state.marked !== before.marked) requestAnimationFrame(remeasure);
    if (state.camera !== before.camera && state.camera.kind === 'clear') look();
  });
  root.parentElement?.addEventListener('toggle', look, { capture: true });
  const fonts = document.fonts as FontFaceSet | undefined;
  fonts?.addEventListener('loadingdone', remeasure);
  return () => {
    stopFrames();
    stopStore();
    root.parentElement?.removeEventListener('toggle', look, { capture: true });
    fonts?.removeEventListener('loadingdone', remeasure);
  };
}

/** WCAG 2.5.8. */
const leastTargetPx = 24;
const noSize: Size = { width: 0, height: 0 };

type Frame = ReturnType<FrameSource['get']>;

function placeRequest(
  place: Place,
  { view, marked }: { view: { place: string | null }; marked: readonly string[] },
  { camera, size }: Frame,
  geometry: MapGeometry,
  sizes: ReadonlyMap<string, Size>,
): LabelRequest {
  const world = worldSizePx(camera.zoom);
  const anchors = anchorsOf(geometry, place).map(({ position, room }) => ({
    at: toScreen(position, camera, size),
    room: room * world,
  }));
  // In the middle of a country an arrow to it would be absurd.
  const box = boundsOnScreen(place.bounds, camera, size);
  const mayPoint = !(
    box.x < 0 &&
    box.y < 0 &&
    box.x + box.width > size.width &&
    box.y + box.height > size.height
  );
  // What is chosen first, then the small ones: they have the fewest other spots.
  const priority =
    (place.id === view.place || marked.includes(place.id) ? chosenPriority : 0) +
    (place.soft ? -50 : 0) +
    100 -
    Math.min(90, anchors[0]?.room ?? 0);
  return {
    id: place.id,
    size: sizes.get(place.id) ?? noSize,
    anchors,
    priority,
    insideOnly: place.soft,
    mayPoint,
  };
}

function markRequests(
  marks: readonly MapMark[],
  { camera, size }: Frame,
  sizes: ReadonlyMap<string, Size>,
): readonly LabelRequest[] {
  return marks
    .filter((mark) => camera.zoom >= mark.minZoom && camera.zoom <= mark.maxZoom)
    .map((mark) => ({
      id: mark.id,
      size: sizes.get(mark.id) ?? noSize,
      anchors: [{ at: toScreen(mark.position, camera, size), room: 1e3 }],
      priority: -100,
      insideOnly: true,
      mayPoint: false,
    }));
}
