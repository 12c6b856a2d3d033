import { useEffect, useRef } from 'react';
import { useTranslator } from '../../i18n/react.ts';
import { localize } from '../../model/language.ts';
import type { MapGeometry } from '../../model/mapGeometry.ts';
import { toScreen } from '../../model/mercator.ts';
import { Note } from '../../ui/Note.tsx';
import type { FrameSource } from '../frame.ts';
import styles from './DisputedMarks.module.css';

/**
 * Disputed places: a ring and a name that opens the note. The ring lets the pointer through, so that the sea or land
 * below stays one click away.
 */
export function DisputedMarks({ geometry, frames }: { geometry: MapGeometry; frames: FrameSource }) {
  const t = useTranslator();
  const root = useRef<HTMLUListElement>(null);
  const marks = geometry.marks.filter((mark) => mark.kind === 'disputed');

  useEffect(() => {
    const place = (): void => {
      const { camera, size } = frames.get();
      const items = root.current?.children ?? [];
      for (const [index, mark] of geometry.marks.filter(({ kind }) => kind === 'disputed').entries()) {
        const item = items[index];
        if (!(item instanceof HTMLElement)) continue;
        const [x, y] = toScreen(mark.position, camera, size);
        const inside = x > 0 && y > 0 && x < size.width && y < size.height;
        item.hidden = !inside || camera.zoom < mark.minZoom || camera.zoom > mark.maxZoom;
        item.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px)`;
      }
    };
    place();
    return frames.subscribe(place);
  }, [frames, geometry]);

  return (
    <ul ref={root} className={styles.marks} aria-label={t('map.legendDisputed')}>
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
}
