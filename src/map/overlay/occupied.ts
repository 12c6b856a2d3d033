import type { Rect } from './rect.ts';

/** Where things stand on the map, for layers that come after them. */
export interface Occupied {
  /** Names and controls, which come first. */
  current: readonly Rect[];
  /** Names of disputed places, which come next. */
  disputed?: readonly Rect[];
}
