import type { Page } from '@playwright/test';

/** Something that a page must be able to do for hours. */
export interface Soak {
  readonly name: string;
  /** Address to open, relative to the application. */
  readonly path: string;
  /** How often in all; memory is read ten times on the way, the first time after a tenth. */
  readonly times: number;
  /** Listeners that a library is known to add each time and to keep; they are not counted as ours. */
  readonly knownListeners?: number;
  /** Heap, in MB, that a library is known to keep each time. */
  readonly knownHeapMb?: number;
  /** Does it `count` times, from the `from`th on. */
  readonly repeat: (page: Page, from: number, count: number) => Promise<void>;
}
