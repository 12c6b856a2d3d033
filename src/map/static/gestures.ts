import { select } from 'd3-selection';
// Adds `transition()` to selections.
import 'd3-transition';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { Camera, Size } from '../../model/camera.ts';
import { fromWorld, toWorld, worldSizePx, zoomRange } from '../../model/mercator.ts';
import type { FrameSource } from '../frame.ts';

export interface StillGestures {
  /** Flies there, or jumps where the reader wants no motion. */
  readonly fly: (camera: Camera) => void;
  /** Takes the camera and the size that the frames have now. */
  readonly follow: () => void;
  readonly destroy: () => void;
}

interface Options {
  readonly frames: FrameSource;
  readonly show: (camera: Camera, settled: boolean) => void;
  readonly onMoved: (camera: Camera) => void;
  /** In an embed one finger and the wheel scroll the page around it; two fingers, and the wheel with a key, are ours. */
  readonly cooperative: boolean;
}

const flightMs = 900;
/** Share of the map's shorter side that an arrow key moves it by. */
const keyStep = 0.2;

/** d3-zoom's transform, of a world one unit wide, from a camera and back. */
export function toTransform(camera: Camera, { width, height }: Size): ZoomTransform {
  const k = worldSizePx(camera.zoom);
  const [x, y] = toWorld([camera.lng, camera.lat]);
  return zoomIdentity.translate(width / 2 - x * k, height / 2 - y * k).scale(k);
}

export function toCamera({ x, y, k }: ZoomTransform, { width, height }: Size): Camera {
  const [lng, lat] = fromWorld((width / 2 - x) / k, (height / 2 - y) / k);
  return { lng, lat, zoom: Math.log2(k / worldSizePx(0)) };
}

/** Wheel, drag, pinch, double click and arrow keys for the still map, by d3-zoom. A loaded-late chunk: few readers need it. */
export function attachGestures(
  stage: HTMLElement,
  { frames, show, onMoved, cooperative }: Options,
): StillGestures {
  const surface = select<HTMLElement, unknown>(stage);
  const size = (): Size => frames.get().size;
  let driven = false;

  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([worldSizePx(zoomRange.min), worldSizePx(zoomRange.max)])
    .translateExtent([
      [Number.NEGATIVE_INFINITY, 0],
      [Number.POSITIVE_INFINITY, 1],
    ])
    // The controls over the map keep their own pointers.
    .filter(
      (event: Event) =>
        !(event.target as Element).closest('button, details, input, [data-label]') &&
        !('button' in event && event.button !== 0) &&
        !(cooperative && belongsToHost(event)),
    )
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      driven ||= Boolean(sourceEvent);
      show(toCamera(transform, size()), false);
    })
    .on('end', () => {
      const { camera } = frames.get();
      show(camera, true);
      if (driven) onMoved(camera);
      driven = false;
    });

  const follow = (): void => {
    stage.dataset.gestures = cooperative ? 'cooperative' : '';
    // Not `transform`, which would tell the frames what they have just told us.
    (stage as HTMLElement & { __zoom?: ZoomTransform }).__zoom = toTransform(frames.get().camera, size());
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== stage) return;
    const { camera } = frames.get();
    const step = keyStep * Math.min(size().width, size().height);
    const by = { ArrowLeft: [step, 0], ArrowRight: [-step, 0], ArrowUp: [0, step], ArrowDown: [0, -step] }[
      event.key
    ];
    if (by) {
      event.preventDefault();
      const transform = toTransform(camera, size());
      fly(
        toCamera(
          zoomIdentity.translate(transform.x + (by[0] ?? 0), transform.y + (by[1] ?? 0)).scale(transform.k),
          size(),
        ),
      );
    } else if (event.key === '+' || event.key === '=') fly({ ...camera, zoom: camera.zoom + 1 });
    else if (event.key === '-') fly({ ...camera, zoom: camera.zoom - 1 });
  };

  const fly = (camera: Camera): void => {
    surface.interrupt();
    follow();
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const target = toTransform(nearestCopy(camera, frames.get().camera), size());
    if (still) surface.call(behaviour.transform, target);
    else surface.transition().duration(flightMs).call(behaviour.transform, target);
  };

  surface.call(behaviour);
  follow();
  stage.addEventListener('keydown', onKey);
  stage.tabIndex = 0;

  return {
    fly,
    follow,
    destroy() {
      surface.interrupt().on('.zoom', null);
      stage.removeEventListener('keydown', onKey);
      stage.removeAttribute('tabindex');
      delete stage.dataset.gestures;
    },
  };
}

/** As MapLibre's cooperative gestures have it. */
function belongsToHost(event: Event): boolean {
  if ('touches' in event) return (event.touches as TouchList).length < 2;
  if (!(event instanceof WheelEvent)) return false;
  return !event.ctrlKey && !event.metaKey;
}

/** The way across 180° where that is the shorter one. */
function nearestCopy(target: Camera, from: Camera): Camera {
  return { ...target, lng: target.lng + 360 * Math.round((from.lng - target.lng) / 360) };
}
