import type { Map as MapLibre } from 'maplibre-gl';
import { patternImages, patternSizePx } from '../../theme/patterns.ts';

/** Draws the roles' patterns into the map, those that it does not have yet: a style that is set anew has lost them. */
export function addPatterns(map: MapLibre): void {
  const pixelRatio = 2;
  const sizePx = patternSizePx * pixelRatio;
  for (const { name, draw } of patternImages(pixelRatio)) {
    if (map.hasImage(name)) continue;
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = sizePx;
    const context = canvas.getContext('2d');
    if (!context) continue;
    draw(context);
    map.addImage(name, context.getImageData(0, 0, sizePx, sizePx), { pixelRatio });
  }
}
