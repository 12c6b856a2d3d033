import { type RefObject, useEffect } from 'react';
import type { Bounds } from '../model/camera.ts';
import type { PassageNumber } from '../model/ids.ts';
import { placesIn } from '../model/quotes.ts';
import { indexOf } from '../model/statementIndex.ts';
import { useDatelineStore } from '../store/react.ts';

/** How long a passage must be read before the map turns to its places: scrolling past is no reason. */
const calmMs = 700;

/**
 * Turns the map to the places of the passage that is being read, once the text rests: an observer, never the scroll
 * itself, and not while a place is chosen or the reader wants no motion.
 */
export function useReadingPassage(text: RefObject<HTMLElement | null>): void {
  const store = useDatelineStore();

  useEffect(() => {
    const root = text.current;
    if (!root || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let first = true;

    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.find(({ isIntersecting }) => isIntersecting);
        // The first report is of the page as it opened: nobody has scrolled.
        if (first || !entry) {
          first = false;
          return;
        }
        clearTimeout(timer);
        timer = setTimeout(() => {
          const { statement, view } = store.getState();
          if (view.place !== null) return;
          const number = Number((entry.target as HTMLElement).dataset.passage) as PassageNumber;
          const passage = indexOf(statement).passage.get(number);
          const places = passage ? placesIn(statement, passage).filter(({ soft }) => !soft) : [];
          if (places.length > 0)
            store.actions.moveCamera({ kind: 'show', bounds: union(places.map(({ bounds }) => bounds)) });
        }, calmMs);
      },
      // A line a third of the way down, where eyes rest.
      { rootMargin: '-33% 0px -66% 0px' },
    );
    for (const passage of root.querySelectorAll('[data-passage]')) observer.observe(passage);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [store, text]);
}

function union(all: readonly Bounds[]): Bounds {
  // East of 180° the Americas are nearer to Asia than west of Greenwich.
  const shifted = all.map(
    ([west, south, east, north]) =>
      (east < -30 ? [west + 360, south, east + 360, north] : [west, south, east, north]) as Bounds,
  );
  return [
    Math.min(...shifted.map(([west]) => west)),
    Math.min(...shifted.map(([, south]) => south)),
    Math.max(...shifted.map(([, , east]) => east)),
    Math.max(...shifted.map(([, , , north]) => north)),
  ];
}
