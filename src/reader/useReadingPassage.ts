import { useEffect, useMemo } from 'react';
import type { Bounds } from '../model/camera.ts';
import type { PassageNumber } from '../model/ids.ts';
import { placesIn } from '../model/quotes.ts';
import { indexOf } from '../model/statementIndex.ts';
import type { DatelineStore } from '../store/createDatelineStore.ts';
import { useDatelineStore } from '../store/react.ts';

/** How long a passage must be read before the map turns to its places: scrolling past is no reason. */
const calmMs = 700;

/**
 * Turns the map to the places of the passage that is being read, once the text rests: an observer, never the scroll
 * itself, and not while a place is chosen or the reader wants no motion. Returns what watches a paragraph's passages.
 */
export function useReadingPassage(): (paragraph: HTMLElement) => () => void {
  const store = useDatelineStore();
  const reading = useMemo(() => createReading(store), [store]);
  useEffect(() => reading.stop, [reading]);
  return reading.watch;
}

function createReading(store: DatelineStore) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let observer: IntersectionObserver | null = null;
  let first = true;

  const onEntries = (entries: readonly IntersectionObserverEntry[]): void => {
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
  };

  return {
    watch(paragraph: HTMLElement): () => void {
      if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return () => {};
      // A line a third of the way down, where eyes rest.
      observer ??= new IntersectionObserver(onEntries, { rootMargin: '-33% 0px -66% 0px' });
      const watching = observer;
      const passages = [...paragraph.querySelectorAll('[data-passage]')];
      for (const passage of passages) watching.observe(passage);
      return () => {
        for (const passage of passages) watching.unobserve(passage);
      };
    },
    stop(): void {
      clearTimeout(timer);
    },
  };
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
