import { vi } from 'vitest';

/** What a test may do with the observers that components have made. */
export interface StubbedObservers {
  /** Says to every IntersectionObserver that the element has come into view. */
  readonly intersect: (element: Element) => void;
}

/** jsdom has neither layout nor observers; undone by `vi.unstubAllGlobals`. */
export function stubObservers(): StubbedObservers {
  const listeners = new Set<IntersectionObserverCallback>();
  class Silent {
    constructor(listener?: IntersectionObserverCallback) {
      if (listener && this instanceof Intersections) listeners.add(listener);
    }
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  class Intersections extends Silent {}
  vi.stubGlobal('ResizeObserver', Silent);
  vi.stubGlobal('IntersectionObserver', Intersections);
  return {
    intersect(element) {
      const entry = { isIntersecting: true, target: element } as unknown as IntersectionObserverEntry;
      for (const listener of listeners) listener([entry], {} as IntersectionObserver);
    },
  };
}

interface Media {
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
}

/** jsdom has no `matchMedia`; undone by `vi.unstubAllGlobals`. */
export function stubMatchMedia({ dark = false, reducedMotion = false }: Media = {}): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: (dark && query.includes('dark')) || (reducedMotion && query.includes('reduced-motion')),
    addEventListener() {},
    removeEventListener() {},
  }));
}

/** jsdom lays nothing out, so nothing stands in the way of a label. */
export function stubVisibility(): void {
  Element.prototype.checkVisibility = () => false;
}
