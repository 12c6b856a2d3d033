import type { Camera } from '../../model/camera.ts';
import type { DatelineStore } from '../../store/createDatelineStore.ts';
import type { FrameSource } from '../frame.ts';
import { fitBounds } from '../../model/mercator.ts';
import { planIntent, planResize } from '../planIntent.ts';

/** Moves the still map's camera by the same plans as the live map's, without a flight. Runs until stopped; can start again. */
export function driveStillMap(
  stage: HTMLElement,
  store: DatelineStore,
  frames: FrameSource,
): { readonly start: () => void; readonly stop: () => void } {
  const { opening } = store.getState().statement;
  let stop: (() => void) | null = null;

  const show = (camera: Camera): void => {
    frames.set({ camera, size: { width: stage.clientWidth, height: stage.clientHeight }, settled: true });
  };

  const start = (): void => {
    if (stop) return;
    const unsubscribe = store.subscribe((state, before) => {
      if (state.camera === before.camera) return;
      const { camera, size } = frames.get();
      const target = planIntent(state.camera, camera, size, opening);
      if (target) show(target);
    });
    const resize = new ResizeObserver(() => {
      const size = { width: stage.clientWidth, height: stage.clientHeight };
      if (size.width === 0 || size.height === 0) return;
      const before = frames.get();
      const from = before.size.width === 0 ? fitBounds(opening, size) : before.camera;
      show(planResize(store.getState().camera, from, size, opening));
    });
    resize.observe(stage);
    stop = () => {
      unsubscribe();
      resize.disconnect();
      stop = null;
    };
  };

  start();
  return { start, stop: () => stop?.() };
}
