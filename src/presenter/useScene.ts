import { type RefObject, useCallback, useEffect } from 'react';
import type { Padding } from '../model/camera.ts';
import type { Step } from '../model/step.ts';
import { useActions, useDateline, useDatelineStore } from '../store/react.ts';

/** Room for the names of places at the edge of what is shown, as a share of the shorter side; and its limits, CSS pixels. */
const marginShare = 0.08;
const marginPx = { least: 16, most: 72 } as const;

/** What lies over a map that is as large as `stage`: the words from `wordsTop` down, and a margin all round. */
export function coveredBy(stage: DOMRectReadOnly, wordsTop: number): Padding {
  const free = Math.min(stage.width, Math.max(wordsTop - stage.top, 0));
  const margin = Math.round(Math.min(marginPx.most, Math.max(marginPx.least, free * marginShare)));
  const bottom = Math.max(0, Math.round(stage.bottom - wordsTop)) + margin;
  return { top: margin, right: margin, bottom, left: margin };
}

interface Scene {
  /** The reader moved the map, or chose a place on it. */
  readonly wandered: boolean;
  readonly comeBack: () => void;
}

/** Lights a step's places and shows them clear of the words. The map is anybody's to move; `comeBack` is the way back. */
export function useScene(
  step: Step,
  stage: RefObject<HTMLElement | null>,
  words: RefObject<HTMLElement | null>,
): Scene {
  const store = useDatelineStore();
  const { setMapTask, moveCamera, setView } = useActions();
  const wandered = useDateline(({ camera, view }) => camera.kind !== 'clear' || view.place !== null);

  const show = useCallback((): void => {
    const box = stage.current?.getBoundingClientRect();
    if (!box) return;
    const top = words.current?.getBoundingClientRect().top ?? box.bottom;
    moveCamera({ kind: 'clear', bounds: step.bounds, covered: coveredBy(box, top) });
  }, [moveCamera, stage, words, step]);

  useEffect(() => setMapTask('choose', step.places), [setMapTask, step]);
  useEffect(() => () => setMapTask('choose'), [setMapTask]);
  useEffect(() => {
    show();
    // Longer words, larger letters or another window leave another room; a reader who has wandered stays there.
    const observer = new ResizeObserver(() => {
      const { camera, view } = store.getState();
      if (camera.kind === 'clear' && view.place === null) show();
    });
    if (words.current) observer.observe(words.current);
    if (stage.current) observer.observe(stage.current);
    return () => observer.disconnect();
  }, [show, store, stage, words]);

  const comeBack = useCallback((): void => {
    if (store.getState().view.place !== null) setView({ place: null });
    show();
  }, [store, setView, show]);

  return { wandered, comeBack };
}
