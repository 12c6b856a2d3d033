import { useState } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { countPassages } from '../model/countPassages.ts';
import { localize } from '../model/language.ts';
import { limits } from '../model/largeStatement.ts';
import type { Place } from '../model/statement.ts';
import { useActions, useDateline } from '../store/react.ts';
import { RoleSign } from '../ui/RoleSign.tsx';
import styles from './PlaceList.module.css';

/** Places as links, each with its role's sign and in how many passages it is named. */
export function PlaceList({ places }: { places: readonly Place[] }) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const { selectPlace, hover } = useActions();

  const [all, setAll] = useState(false);
  const shown = all ? places : places.slice(0, limits.listRows);

  return (
    <>
      <ul className={styles.list}>
        {shown.map((place) => (
          <li key={place.id}>
            <a
              href={`#place-${place.id}`}
              onClick={(event) => {
                event.preventDefault();
                selectPlace(place.id);
              }}
              onPointerEnter={() => hover(place.id)}
              onPointerLeave={() => hover(null)}
            >
              <RoleSign role={place.role} />
              <span className={styles.name}>{localize(place.name, t.language)}</span>{' '}
              <span className={styles.role}>{t(`role.${place.role}`)}</span>{' '}
              <span className={styles.count}>
                {t('panel.placesCount', { count: countPassages(statement, place.id) })}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {shown.length < places.length && (
        <button type="button" className={`button ${styles.all}`} onClick={() => setAll(true)}>
          {t('panel.allPlaces', { count: places.length })}
        </button>
      )}
    </>
  );
}
