import type { FrameSource } from '../map/frame.ts';
import { type DatelineState, type DatelineStore, isEmbedded } from '../store/createDatelineStore.ts';
import { storeTheme } from './storedTheme.ts';

/** Writes what hosts, tests and style sheets read on `<html>`: `data-map`, `data-view`, `data-camera`, `data-theme`, `data-embed`, `data-ui`. */
export function connectDocument(store: DatelineStore, frames: FrameSource, root: HTMLElement): () => void {
  // Only what has changed: a new value on the root, even the same one, styles the whole page anew.
  const set = (name: string, value: string | undefined): void => {
    if (root.dataset[name] === value) return;
    if (value === undefined) delete root.dataset[name];
    else root.dataset[name] = value;
  };
  const write = ({ map, view, preferredTheme }: DatelineState): void => {
    set('map', map);
    set('view', view.view);
    set('theme', view.theme ?? preferredTheme ?? undefined);
    set('embed', view.embed ? '' : undefined);
    set('ui', view.ui === 'full' ? undefined : view.ui);
  };
  write(store.getState());

  const unsubscribe = store.subscribe((state, before) => {
    write(state);
    // An embedded page keeps nothing on the device.
    if (state.preferredTheme && state.preferredTheme !== before.preferredTheme && !isEmbedded(state))
      storeTheme(state.preferredTheme);
  });
  const stopFrames = frames.subscribe(({ camera, settled }) => {
    if (!settled) return;
    set('camera', [camera.lng.toFixed(4), camera.lat.toFixed(4), camera.zoom.toFixed(3)].join(','));
  });
  return () => {
    unsubscribe();
    stopFrames();
  };
}
