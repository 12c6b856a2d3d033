import { mapMarks } from 'virtual:dateline/marks';
import { memo, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslator } from '../../i18n/react.ts';
import { localize } from '../../model/language.ts';
import type { MapGeometry } from '../../model/mapGeometry.ts';
import { useActions, useDateline, useDatelineLater, useDatelineStore } from '../../store/react.ts';
import type { FrameSource } from '../frame.ts';
import { connectPrint } from '../print.ts';
import { arrangeLabels, type Measured } from './arrangeLabels.ts';
import { DisputedMarks } from './DisputedMarks.tsx';
import { keepOneLink } from './keepOneLink.ts';
import styles from './LateOverlay.module.css';
import { labelledPlaces } from './labelledPlaces.ts';
import type { Occupied } from './occupied.ts';

export interface LateOverlayProps {
  readonly geometry: MapGeometry;
  readonly frames: FrameSource;
  /** Where names and controls stand: written with each layout of the names. */
  readonly occupied: Occupied;
}

const names = mapMarks.filter((mark) => mark.kind !== 'disputed');
const disputed = mapMarks.filter((mark) => mark.kind === 'disputed');

/**
 * What the overlay needs once the map moves, a chunk of its own: the layout of the names, which stand until then where
 * the build has put them for the opening, and the names of seas and of disputed
 * places, and the map on paper.
 */
export const LateOverlay = memo(function LateOverlay({ geometry, frames, occupied }: LateOverlayProps) {
  const t = useTranslator();
  const store = useDatelineStore();
  const statement = useDateline((state) => state.statement);
  const chosen = useDatelineLater((state) => state.view.place);
  const root = useRef<HTMLDivElement>(null);
  const marked = useDateline((state) => state.marked);
  // Where the map asks, it must not tell: a sea may bear the name that is asked for.
  const blind = useDateline((state) => state.mapTask === 'answer');
  const places = useMemo(() => labelledPlaces(statement, chosen, blind), [statement, chosen, blind]);

  // The names' widths change with the language, so a new translator measures anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `t`, `blind` and `marked` are what the measured names were written with.
  const measured = useMemo((): Measured => new WeakMap(), [t, blind, marked]);
  useEffect(() => {
    const labels = root.current?.parentElement?.querySelector<HTMLElement>('[data-labels]');
    return labels
      ? arrangeLabels(labels, { store, frames, geometry, marks: names, places, occupied, measured })
      : undefined;
  }, [store, frames, geometry, places, occupied, measured]);

  const still = useDateline((state) => state.map !== 'live');
  const actions = useActions();
  // Before the browser takes the focus from a still map that is no longer in reach.
  useLayoutEffect(() => {
    const stage = root.current?.parentElement;
    return stage && still && !blind ? keepOneLink(stage, places, actions) : undefined;
  }, [still, blind, places, actions]);

  useEffect(() => connectPrint(frames, window), [frames]);

  return (
    <>
      <div ref={root} className={styles.marks} aria-hidden="true">
        {(blind ? [] : names).map((mark) => (
          <span key={mark.id} className={styles.mark} data-mark={mark.id} data-kind={mark.kind} hidden>
            {localize(mark.name, t.language)}
          </span>
        ))}
      </div>
      {!blind && <DisputedMarks marks={disputed} frames={frames} occupied={occupied} />}
    </>
  );
});
