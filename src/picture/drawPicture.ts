import type { Size } from '../model/camera.ts';
import { drawCaption } from './drawCaption.ts';
import { drawLabels } from './drawLabels.ts';
import { drawLinks } from './drawLinks.ts';
import { drawMap } from './drawMap.ts';
import type { PictureInput } from './picture.ts';
import { element, text } from './svg.ts';

/** However much is quoted, the map keeps this share of the picture; a longer caption makes the picture taller. */
const leastMapShare = 0.35;

/** The picture as one SVG file that needs nothing else: no style sheet, no font file, no link. */
export function drawPicture(input: PictureInput): { readonly svg: string; readonly size: Size } {
  const caption = drawCaption(input);
  const { width } = input.size;
  const mapHeight = Math.round(
    Math.max(input.size.height * leastMapShare, input.size.height - caption.size.height),
  );
  const map: Size = { width, height: mapHeight };
  const size: Size = { width, height: mapHeight + caption.size.height };
  const camera = input.cameraFor(map);
  const labels = drawLabels(input, camera, map);
  const links = drawLinks(input, camera, map, labels.occupied);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      'font-kerning': 'normal',
    },
    element('title', {}, text(input.caption.heading)),
    drawMap(input, camera, map),
    // Labels may not leave the map's box, which the layout sees to.
    links.lines,
    labels.svg,
    links.names,
    caption.svg(mapHeight),
  );
  return { svg, size };
}
