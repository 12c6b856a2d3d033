import type { FrameSource } from '../map/frame.ts';
import type { DatelineState, DatelineStore } from '../store/createDatelineStore.ts';
import { storeTheme } from './storedTheme.ts';

/** Writes what hosts, tests and style sheets read on `<html>`: `data-map`, `data-view`, `data-camera`, `data-theme`. */
export function connectDocument(store: DatelineStore, frames: FrameSource, root: HTMLElement): () => void {
  const write = ({ map, view, preferredTheme }: DatelineState): void => {
    root.dataset.map = map;
    root.dataset.view = view.view;
    const theme = view.theme ?? preferredTheme;
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  write(store.getState());

  const unsubscribe = store.subscribe((state, before) => {
    write(state);
    if (state.preferredTheme && state.preferredTheme !== before.preferredTheme)
      storeTheme(state.preferredTheme);
  });
  const stopFrames = frames.subscribe(({ camera, settled }) => {
    if (!settled) return;
    root.dataset.camera = [camera.lng.toFixed(4), camera.lat.toFixed(4), camera.zoom.toFixed(3)].join(',');
  });
  return () => {
    unsubscribe();
    stopFrames();
  };
}
