import { waitForMap } from '../e2e/support/waitForMap.ts';
import type { Soak } from './soak.ts';

/** Takes the WebGL context from the live map and gives it back; the still map must stand in meanwhile. */
export const contextLoss: Soak = {
  name: '200 lost and restored WebGL contexts',
  path: './',
  times: 200,
  // MapLibre 6.17 listens for `webglcontextcreationerror` with each new painter, once, and it hardly ever comes; the
  // listeners go with the canvas. See `_setupPainter` and https://github.com/maplibre/maplibre-gl-js/pull/1715
  knownListeners: 1,
  // Nor does `Style.destroy()` take its listener from the plugin for right-to-left text, as `_remove()` does, so that each
  // loss keeps a style with its requests.
  knownHeapMb: 0.055,
  async repeat(page, _from, count) {
    for (let index = 0; index < count; index++) {
      await page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
        const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
        if (!extension) throw new Error('The live map has no context to lose.');
        Object.assign(window, { lost: extension });
        extension.loseContext();
      });
      await waitForMap(page, 'static');
      await page.evaluate(() => (window as unknown as { lost: WEBGL_lose_context }).lost.restoreContext());
      await waitForMap(page, 'live');
    }
  },
};
