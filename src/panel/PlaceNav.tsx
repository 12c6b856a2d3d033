import { useTranslator } from '../i18n/react.ts';
import { localize } from '../model/language.ts';
import type { Place } from '../model/statement.ts';
import { useActions, useDateline } from '../store/react.ts';
import styles from './Panel.module.css';

/** Previous and next place, in the order of the list; the ends meet. */
export function PlaceNav({ place }: { place: Place }) {
  const t = useTranslator();
  const places = useDateline((state) => state.statement.places);
  const { selectPlace } = useActions();
  const index = places.indexOf(place);
  const previous = places.at(index - 1);
  const next = places[(index + 1) % places.length];
  if (!previous || !next || places.length < 2) return null;

  const link = (target: Place, rel: 'prev' | 'next') => (
    <a
      href={`#place-${target.id}`}
      rel={rel}
      onClick={(event) => {
        event.preventDefault();
        selectPlace(target.id);
      }}
    >
      {t(rel === 'prev' ? 'panel.previousPlace' : 'panel.nextPlace', {
        place: localize(target.name, t.language),
      })}
    </a>
  );

  return (
    <nav data-print="hide" className={styles.nav} aria-label={t('panel.placeNav')}>
      {link(previous, 'prev')}
      {link(next, 'next')}
    </nav>
  );
}
