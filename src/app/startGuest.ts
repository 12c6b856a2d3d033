import { connectGuest } from '../embed/connectGuest.ts';
import { watchHeight } from '../embed/watchHeight.ts';
import type { FrameSource } from '../map/frame.ts';
import { heading } from '../map/heading.ts';
import type { DatelineStore } from '../store/createDatelineStore.ts';

/** What only a page inside another one needs; a late chunk. Returns the way to stop. */
export function startGuest(store: DatelineStore, frames: FrameSource, root: HTMLElement): () => void {
  return connectGuest({
    window,
    store,
    camera: {
      get() {
        const { camera, statement } = store.getState();
        return heading(camera, frames.get(), statement.opening);
      },
      subscribe: (listener) =>
        frames.subscribe(({ settled }) => {
          if (settled) listener();
        }),
    },
    watchHeight: (onHeight) => watchHeight(root, onHeight),
  });
}
