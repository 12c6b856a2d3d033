import { memo, useEffect, useRef } from 'react';
import { useTranslator } from '../../i18n/react.ts';
import type { Size } from '../../model/camera.ts';
import { localize } from '../../model/language.ts';
import type { MapMark } from '../../model/mapGeometry.ts';
import { toScreen } from '../../model/mercator.ts';
import { Note } from '../../ui/Note.tsx';
import type { FrameSource } from '../frame.ts';
import styles from './DisputedMarks.module.css';
import type { Occupied } from './occupied.ts';
import { overlaps, type Rect } from './rect.ts';

interface DisputedMarksProps {
  readonly marks: readonly MapMark[];
  readonly frames: FrameSource;
  /** Their own names are written to it. */
  readonly occupied: Occupied;
}

/** Distance of a name from its ring, CSS pixels. */
const gapPx = 6;

/** Beside the ring, right or left, where there is room; null where there is none. */
function nameSide(
  x: number,
  y: number,
  name: Size,
  canvas: Size,
  taken: readonly Rect[],
): 'left' | 'right' | null {
  for (const side of ['right', 'left'] as const) {
    const rect = {
      x: side === 'right' ? x + gapPx : x - gapPx - name.width,
      y: y - name.height / 2,
      ...name,
    };
    const inside =
      rect.x >= 0 &&
      rect.x + rect.width <= canvas.width &&
      rect.y >= 0 &&
      rect.y + rect.height <= canvas.height;
    if (inside && !taken.some((other) => overlaps(rect, other, 2))) return side;
  }
  return null;
}

/**
 * Disputed places: a ring and a name that opens the note. The ring lets the pointer through, so that the sea or land
 * below stays one click away.
 */
export const DisputedMarks = memo(function DisputedMarks({ marks, frames, occupied }: DisputedMarksProps) {
  const t = useTranslator();
  const root = useRef<HTMLUListElement>(null);

  // The names' widths change with the language.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `t` is what the measured names were written with.
  useEffect(() => {
    const widths = new Map<string, number>();
    const place = (): void => {
      const { camera, size } = frames.get();
      const own: Rect[] = [];
      const spots = marks.map(({ position, minZoom, maxZoom }) => {
        const [x, y] = toScreen(position, camera, size);
        const inside = x > 0 && y > 0 && x < size.width && y < size.height;
        return { x, y, shown: inside && camera.zoom >= minZoom && camera.zoom <= maxZoom };
      });
      // To a screen reader a list that shows nothing would be one more stop.
      if (root.current) root.current.hidden = !spots.some(({ shown }) => shown);
      for (const [index, mark] of marks.entries()) {
        const item = root.current?.children[index];
        const spot = spots[index];
        if (!(item instanceof HTMLElement) || !spot) continue;
        const { x, y } = spot;
        item.hidden = !spot.shown;
        item.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px)`;
        const name = item.querySelector('button');
        if (item.hidden || !name) continue;
        // Read once: reading in each frame would make the browser lay the page out in each.
        const width = widths.get(mark.id) ?? name.offsetWidth;
        widths.set(mark.id, width);
        const nameSize = { width, height: 24 };
        const side = nameSide(x, y, nameSize, size, [...occupied.current, ...own]);
        item.dataset.side = side ?? 'none';
        if (side) own.push({ x: side === 'right' ? x : x - nameSize.width, y: y - 12, ...nameSize });
      }
      occupied.disputed = own;
    };
    place();
    const stop = frames.subscribe(place);
    return () => {
      stop();
      occupied.disputed = [];
    };
  }, [frames, marks, occupied, t]);

  return (
    <ul ref={root} className={styles.marks} aria-label={t('map.legendDisputed')} hidden>
      {marks.map((mark) => {
        const name = localize(mark.name, t.language);
        return (
          <li key={mark.id} className={styles.mark} hidden>
            <span className={styles.ring} aria-hidden="true" />
            <Note
              id={`disputed-${mark.id}`}
              className={styles.name}
              label={t('map.disputedName', { place: name })}
              title={name}
              text={localize(mark.note ?? mark.name, t.language)}
            >
              {name}
            </Note>
          </li>
        );
      })}
    </ul>
  );
});
