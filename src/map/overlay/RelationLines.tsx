import { memo, useEffect, useMemo, useRef } from 'react';
import { useTranslator } from '../../i18n/react.ts';
import { localize } from '../../model/language.ts';
import { toScreen } from '../../model/mercator.ts';
import { relationsFor } from '../../model/relation.ts';
import { indexOf } from '../../model/statementIndex.ts';
import { useDateline, useDatelineLater } from '../../store/react.ts';
import type { Frame } from '../frame.ts';
import { arrowHead, beginningOf, nameSpot, pathOf } from './drawRelations.ts';
import type { OverlayProps } from './overlayProps.ts';
import styles from './RelationLines.module.css';
import { onScreen, type RelationLine, relationLines } from './relationLines.ts';

/** How long a line takes to be drawn: which way it runs is half of what it says. */
const drawMs = 900;
/** How long names take to make room for what has opened. */
const toggleMs = 100;

/**
 * What the text links, over either map: lines along great circles, from where they start to where they lead. A picture
 * of what the panel says in words, so hidden from screen readers.
 */
export const RelationLines = memo(function RelationLines({ frames, occupied }: OverlayProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const relations = useDateline((state) => state.relations);
  const all = useDateline((state) => state.mapModes.links);
  const place = useDatelineLater((state) => state.view.place);
  const passage = useDatelineLater((state) => state.view.passage);
  // Where the map asks, it must not tell.
  const tells = useDateline((state) => state.mapTask === 'choose');
  const root = useRef<HTMLDivElement>(null);

  const shown = useMemo(
    () => (tells ? (all ? (relations ?? []) : relationsFor(relations ?? [], place, passage)) : []),
    [tells, all, relations, place, passage],
  );
  const { places, lines } = useMemo(() => {
    const { place: places } = indexOf(statement);
    return { places, lines: relationLines(shown, (id) => places.get(id)?.label ?? [0, 0]) };
  }, [statement, shown]);

  useEffect(
    () => (root.current ? keepDrawn(root.current, lines, { frames, occupied }) : undefined),
    [lines, frames, occupied],
  );

  return (
    <div ref={root} className={styles.lines} aria-hidden="true" data-relations={shown.length}>
      <svg aria-hidden="true">
        {shown.map((relation) => {
          const source = relation.kind === 'mutual' ? relation.members[0] : relation.from[0];
          return (
            <g
              key={relation.id}
              data-relation={relation.id}
              data-kind={relation.kind}
              data-closed={(relation.kind === 'mutual' && relation.members.length > 2) || undefined}
              data-role={source && places.get(source)?.role}
            >
              <path className={styles.casing} />
              <path className={styles.line} />
              <path className={styles.head} d="M0 0-11-5.5-8.5 0-11 5.5z" />
              <path className={styles.dots} />
            </g>
          );
        })}
      </svg>
      {shown.map((relation) => (
        <span key={relation.id} className={styles.name} data-relation-name={relation.id} hidden>
          <span>{localize(relation.name, t.language)}</span>
        </span>
      ))}
    </div>
  );
});

/** Draws the lines in motion, then keeps them where the camera says. Returns the way to stop. */
function keepDrawn(
  root: HTMLElement,
  lines: readonly RelationLine[],
  { frames, occupied }: OverlayProps,
): () => void {
  const groups = root.querySelectorAll<SVGGElement>('[data-relation]');
  const names = [...root.querySelectorAll<HTMLElement>('[data-relation-name]')].map((element) => {
    element.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = element;
    return { element, size: { width, height } };
  });
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const began = performance.now();
  // As long as it takes to be drawn, in motion or not: the names of places find their spots meanwhile.
  let until = began + drawMs;
  let request = 0;
  let drawnFor: readonly unknown[] = [];

  const draw = (): void => {
    const frame = frames.get();
    const share = still ? 1 : Math.min(1, (performance.now() - began) / drawMs);
    const drawsFor = [frame, occupied.current, occupied.disputed, share];
    // A line that stands must not keep the page painting.
    if (drawsFor.some((value, index) => value !== drawnFor[index])) drawLines(frame, share);
    drawnFor = drawsFor;
    // The map's own frames draw, too: one request at a time.
    cancelAnimationFrame(request);
    if (performance.now() < until) request = requestAnimationFrame(draw);
  };
  const drawLines = ({ camera, size }: Frame, share: number): void => {
    const taken = [...occupied.current, ...(occupied.disputed ?? [])];
    for (const [index, line] of lines.entries()) {
      const copies = onScreen(line, camera, size);
      const drawn = copies.map((points) => beginningOf(points, share));
      const [casing, stroke, head, dots] = groups[index]?.children ?? [];
      const path = drawn.map((points) => pathOf(points, line.closed && share >= 1)).join('');
      casing?.setAttribute('d', path);
      stroke?.setAttribute('d', path);
      const arrow = line.arrow && drawn[0] ? arrowHead(drawn[0], size, occupied.current) : null;
      head?.setAttribute(
        'transform',
        arrow
          ? `translate(${arrow.tip.map((value) => value.toFixed(1))}) rotate(${arrow.angle.toFixed(1)})`
          : 'scale(0)',
      );
      const ends = line.ends.map((end) => toScreen(end, camera, size));
      dots?.setAttribute('d', ends.map(([x, y]) => `M${x.toFixed(1)} ${y.toFixed(1)}h.01`).join(''));
      const name = names[index];
      if (!name) continue;
      const spot = share >= 1 && copies[0] ? nameSpot(copies[0], name.size, size, taken) : null;
      name.element.hidden = spot === null;
      if (!spot) continue;
      taken.push(spot);
      name.element.style.transform = `translate(${Math.round(spot.x)}px,${Math.round(spot.y)}px)`;
    }
  };
  draw();
  const unsubscribe = frames.subscribe(draw);
  // What opens or closes over the map takes or leaves room.
  const onToggle = (): void => {
    until = performance.now() + toggleMs;
    draw();
  };
  root.parentElement?.addEventListener('toggle', onToggle, { capture: true });
  return () => {
    unsubscribe();
    root.parentElement?.removeEventListener('toggle', onToggle, { capture: true });
    cancelAnimationFrame(request);
  };
}
