import { type Flavour, flavours, tokens } from './palette.ts';

/** Side of a pattern's square tile, CSS pixels. */
export const patternSizePx = 8;

/**
 * The role's sign beside its colour: strokes inside a tile of `patternSizePx`, as an SVG path. A party has none: the
 * plain wash is its sign. The still map and the legend use the path as it is; the live map draws it into an image.
 */
export const patternPaths = {
  party: '',
  concern: 'M-2 2L2-2M-2 10L10-2M6 10L10 6',
  waters: 'M-2 6L2 10M-2-2L10 10M6-2L10 2',
  unnamed: 'M2 2h.01M6 6h.01',
  context: 'M0 2h8M0 6h8',
  venue: 'M2 0v8M6 0v8M0 2h8M0 6h8',
} as const;

export type PatternRole = keyof typeof patternPaths;

/** Stroke widths, CSS pixels, and how strongly strokes are drawn, 0–1. */
const strokeStyle = { widthPx: 0.75, dotPx: 1.25, opacity: 0.34 } as const;

export function patternStroke(role: PatternRole): { readonly widthPx: number; readonly opacity: number } {
  return {
    widthPx: role === 'unnamed' ? strokeStyle.dotPx : strokeStyle.widthPx,
    opacity: strokeStyle.opacity,
  };
}

export function patternName(role: PatternRole, flavour: Flavour): string {
  return `pattern-${role}-${flavour}`;
}

/**
 * A live map scales a pattern with the zoom, from each whole zoom to the next; the still map does the same, so that
 * nothing changes when one takes over from the other.
 */
export function patternScale(zoom: number): number {
  return 2 ** (zoom - Math.floor(zoom));
}

type PatternPen = Pick<
  CanvasRenderingContext2D,
  'clearRect' | 'stroke' | 'scale' | 'strokeStyle' | 'lineWidth' | 'lineCap' | 'globalAlpha'
>;

export interface PatternImage {
  readonly name: string;
  readonly draw: (context: PatternPen) => void;
}

/** The images that the map style names, to be drawn at `pixelRatio` and added to the map. */
export function patternImages(pixelRatio: number): readonly PatternImage[] {
  return (Object.keys(patternPaths) as PatternRole[]).flatMap((role) =>
    flavours.map((flavour) => ({
      name: patternName(role, flavour),
      draw(context) {
        const { widthPx, opacity } = patternStroke(role);
        context.clearRect(0, 0, patternSizePx * pixelRatio, patternSizePx * pixelRatio);
        if (patternPaths[role] === '') return;
        context.scale(pixelRatio, pixelRatio);
        context.strokeStyle = tokens[role][flavour];
        context.globalAlpha = opacity;
        context.lineCap = 'round';
        context.lineWidth = widthPx;
        context.stroke(new Path2D(patternPaths[role]));
      },
    })),
  );
}
