import type { Camera, Size } from '../../model/camera.ts';
import { constrain, fitBounds } from '../../model/mercator.ts';
import { type DatelineStore, isEmbedded } from '../../store/createDatelineStore.ts';
import type { FrameSource } from '../frame.ts';
import { planIntent, planResize } from '../planIntent.ts';
import type { StillGestures } from './gestures.ts';

export interface StillMap {
  readonly start: () => void;
  readonly stop: () => void;
  /** Pan, zoom and flights of its own, where the still map stays the map. */
  readonly takeGestures: () => void;
}

/** Moves the still map's camera by the same plans as the live map's. Runs until stopped; can start again. */
export function driveStillMap(stage: HTMLElement, store: DatelineStore, frames: FrameSource): StillMap {
  const { opening } = store.getState().statement;
  let stop: (() => void) | null = null;
  let gestures: StillGestures | null = null;

  const measure = (): Size => ({ width: stage.clientWidth, height: stage.clientHeight });

  // The size that the observer has seen: to measure between two changes of the map makes the browser lay it out twice.
  const show = (camera: Camera, settled = true, size = frames.get().size): void => {
    frames.set({ camera: constrain(camera, size), size, settled });
  };

  const start = (): void => {
    if (stop) return;
    const unsubscribe = store.subscribe((state, before) => {
      if (state.camera === before.camera) return;
      const { camera, size } = frames.get();
      const target = planIntent(state.camera, camera, size, opening);
      if (!target) return;
      if (gestures) gestures.fly(target);
      else show(target);
    });
    const resize = new ResizeObserver(() => {
      const size = measure();
      if (size.width === 0 || size.height === 0) return;
      const before = frames.get();
      const from = before.size.width === 0 ? fitBounds(opening, size) : before.camera;
      show(planResize(store.getState().camera, from, size, opening), true, size);
      gestures?.follow();
    });
    resize.observe(stage);
    stop = () => {
      unsubscribe();
      resize.disconnect();
      gestures?.destroy();
      gestures = null;
      stop = null;
    };
  };

  start();
  return {
    start,
    stop: () => stop?.(),
    takeGestures() {
      void import('./gestures.ts').then(
        ({ attachGestures }) => {
          if (!stop || gestures) return;
          gestures = attachGestures(stage, {
            frames,
            show,
            onMoved: (camera) => store.actions.moveCamera({ kind: 'camera', camera, movedByReader: true }),
            cooperative: isEmbedded(store.getState()),
          });
        },
        // Without the chunk the buttons still move the map.
        () => {},
      );
    },
  };
}
