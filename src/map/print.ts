import type { Frame, FrameSource } from './frame.ts';

/** Size of the map on paper, CSS pixels at 96 a inch: 172 × 90 mm, which fits A4 and Letter. `src/ui/print.css` has the same. */
const printSize = { width: 650, height: 340 } as const;

/** Shows on paper what is on the screen: the same view, laid out for the paper's size. Returns the way to stop. */
export function connectPrint(frames: FrameSource, window: Window): () => void {
  let onScreen: Frame | null = null;

  const before = (): void => {
    const { camera, size } = frames.get();
    if (onScreen || size.width === 0) return;
    onScreen = frames.get();
    const share = Math.min(printSize.width / size.width, printSize.height / size.height);
    frames.set({
      camera: { ...camera, zoom: camera.zoom + Math.log2(share) },
      size: printSize,
      settled: false,
    });
  };
  const after = (): void => {
    if (onScreen) frames.set(onScreen);
    onScreen = null;
  };

  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
