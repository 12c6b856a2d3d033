import type { Role } from '../../model/statement.ts';
import { roles } from '../../model/statement.ts';
import { type Flavour, flavours, tokens } from '../../theme/palette.ts';

/** Side of a pattern's square tile, CSS pixels. */
export const patternSizePx = 12;

/**
 * The role's sign beside its colour: strokes inside a tile of `patternSizePx`, as an SVG path. A party has none: the
 * plain wash is its sign. The still map and the legend use the path as it is; the live map draws it into an image.
 */
export const patternPaths: Readonly<Record<Role, string>> = {
  party: '',
  concern: 'M-3 3L3-3M-3 15L15-3M9 15L15 9',
  waters: 'M-3 9L3 15M-3-3L15 15M9-3L15 3',
  unnamed: 'M3 3h.01M9 9h.01',
  context: 'M0 3h12M0 9h12',
  venue: 'M3 0v12M9 0v12M0 3h12M0 9h12',
};

/** Stroke width, CSS pixels, and how strongly it is drawn, 0–1. */
export const patternStroke = { widthPx: 1, dotPx: 1.8, opacity: 0.4 } as const;

export function patternName(role: Role, flavour: Flavour): string {
  return `pattern-${role}-${flavour}`;
}

export interface PatternImage {
  readonly name: string;
  readonly draw: (context: Pick<CanvasRenderingContext2D, 'clearRect' | 'stroke' | 'scale'> & PatternPen) => void;
}

interface PatternPen {
  strokeStyle: string | CanvasGradient | CanvasPattern;
  lineWidth: number;
  lineCap: CanvasLineCap;
  globalAlpha: number;
}

/** The images that `createStyle` names, to be drawn at `pixelRatio` and added to the map. */
export function patternImages(pixelRatio: number): readonly PatternImage[] {
  return roles.flatMap((role) =>
    flavours.map((flavour) => ({
      name: patternName(role, flavour),
      draw(context) {
        context.clearRect(0, 0, patternSizePx * pixelRatio, patternSizePx * pixelRatio);
        if (patternPaths[role] === '') return;
        context.scale(pixelRatio, pixelRatio);
        context.strokeStyle = tokens[role][flavour];
        context.globalAlpha = patternStroke.opacity;
        context.lineCap = 'round';
        context.lineWidth = role === 'unnamed' ? patternStroke.dotPx : patternStroke.widthPx;
        context.stroke(new Path2D(patternPaths[role]));
      },
    })),
  );
}
