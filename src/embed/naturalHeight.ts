/** The parts of the page, CSS pixels, none of which depends on the height that the frame happens to have. */
export interface Parts {
  readonly mapWidth: number;
  /** The panel's content; null where no panel is shown. */
  readonly content: number | null;
  /** Whether the panel lies below the map rather than beside it. */
  readonly stacked: boolean;
  /** What lies above both, such as the header. */
  readonly above: number;
  /** What lies under the map, such as the passage strip. */
  readonly below: number;
}

const map = { shape: 0.62, min: 200, max: 560 } as const;
/** Beside the map a long panel scrolls: a map three screens tall would serve nobody. */
const tallestBeside = 720;
/** A statement of thousands of places must not make a frame that no browser can paint. */
const tallest = 8000;

/**
 * Height that a host may give the frame, CSS pixels: the map in a good shape for its width, and the panel in full where
 * it lies below. Since it is made of widths and of content alone, giving it never changes it, and nothing grows.
 */
export function naturalHeight({ mapWidth, content, stacked, above, below }: Parts): number {
  const mapHeight = Math.max(map.min, Math.min(map.max, mapWidth * map.shape));
  const panel = content ?? 0;
  const height = stacked
    ? above + mapHeight + panel + below
    : above + Math.max(mapHeight + below, Math.min(panel, tallestBeside));
  return Math.min(tallest, Math.ceil(height));
}
