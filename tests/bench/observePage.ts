import type { Resource } from './countBytes.ts';

/** What the benchmark looks for in a page: CSS selectors, or `mark:` and a performance mark that the page sets. */
export interface Signs {
  /** A region of the map is there. */
  readonly region: string;
  /** A quote of the place that was clicked is there; counts when it can be seen. */
  readonly quote: string;
  /** The map that moves is there and has come to rest. */
  readonly live: string;
  /** The application answers; null where the page has no such moment. */
  readonly ready: string | null;
  /** What to click for a first quote; null for a point that is known beforehand. */
  readonly target: string | null;
}

export interface Observations {
  /** Milliseconds since navigation, each at the frame after the one in which it was first there. */
  readonly times: Partial<Record<'region' | 'quote' | 'live' | 'ready', number>>;
  readonly firstPaintMs: number | null;
  readonly layoutShift: number;
  readonly longTasks: number;
  readonly longTaskMs: number;
}

declare global {
  interface Window {
    bench: { times: Record<string, number>; shift: number; tasks: number[] };
    /** Told to the benchmark when a sign is seen; where `target` is, if there is one. */
    benchSaw?: (sign: string, x: number, y: number) => Promise<void>;
  }
}

/** Runs in the page, before anything of its own: looks once a frame for what is not there yet. */
export function observePage(signs: Signs): void {
  const bench: Window['bench'] = { times: {}, shift: 0, tasks: [] };
  window.bench = bench;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) bench.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.tasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });

  const boxOf = (selector: string): DOMRect | null => {
    for (const element of document.querySelectorAll(selector)) {
      const box = element.getBoundingClientRect();
      const inView =
        box.width > 0 &&
        box.height > 0 &&
        box.top < innerHeight &&
        box.bottom > 0 &&
        box.left < innerWidth &&
        box.right > 0;
      if (inView && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return box;
    }
    return null;
  };
  const isThere = (name: keyof Signs, sign: string): boolean => {
    if (sign.startsWith('mark:')) return performance.getEntriesByName(sign.slice(5)).length > 0;
    // Attributes of the document are no boxes to be seen.
    if (name === 'live' || name === 'ready')
      return document.readyState !== 'loading' && document.querySelector(sign) !== null;
    return boxOf(sign) !== null;
  };

  const names = ['region', 'quote', 'live', 'ready'] as const;
  const pending = new Set(names.filter((name) => signs[name] !== null));
  const painted = (name: string): void => {
    requestAnimationFrame((now) => {
      bench.times[name] = now;
      const box = signs.target === null ? null : boxOf(signs.target);
      void window.benchSaw?.(name, box ? box.x + box.width / 2 : -1, box ? box.y + box.height / 2 : -1);
    });
  };
  const look = (): void => {
    for (const name of pending) {
      const sign = signs[name];
      if (sign === null || !document.body || !isThere(name, sign)) continue;
      pending.delete(name);
      painted(name);
    }
    if (pending.size > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: what was seen so far. */
export function readObservations(): Observations {
  const { times, shift, tasks } = window.bench;
  // When it was painted: presenting it comes later, by what drawing in software takes, and later than the frames that
  // the other signs are seen in. https://www.w3.org/TR/paint-timing/#the-paint-timing-mixin
  const [paint] = performance.getEntriesByName('first-contentful-paint') as (PerformanceEntry & {
    paintTime?: number;
  })[];
  return {
    times,
    firstPaintMs: paint?.paintTime ?? paint?.startTime ?? null,
    layoutShift: shift,
    longTasks: tasks.length,
    longTaskMs: tasks.reduce((sum, ms) => sum + ms, 0),
  };
}

/** Runs in the page: the files it has, with their sizes. */
export function readResources(): Resource[] {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries.map(({ name, transferSize, responseEnd }) => ({ name, transferSize, responseEnd }));
}
