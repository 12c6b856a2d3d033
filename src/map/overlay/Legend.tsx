import { memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslator } from '../../i18n/react.ts';
import { roles } from '../../model/statement.ts';
import { useActions, useDateline } from '../../store/react.ts';
import { RoleSign } from '../../ui/RoleSign.tsx';
import styles from './Legend.module.css';

/** Open where there is room for it beside the map. */
const roomy = '(min-width: 60rem) and (min-height: 40rem)';

export const Legend = memo(function Legend({ children }: { children?: ReactNode }) {
  const t = useTranslator();
  const places = useDateline((state) => state.statement.places);
  const { openDialog } = useActions();
  const details = useRef<HTMLDetailsElement>(null);
  const isWhole = Boolean(children);

  // Once it is whole: it stands on its foot, and all of it would shift if it grew.
  useLayoutEffect(() => {
    if (details.current && isWhole) details.current.open = window.matchMedia(roomy).matches;
  }, [isWhole]);

  return (
    <details ref={details} className={styles.legend} data-obstacle data-level="full" data-print="hide">
      <summary>{t('map.legend')}</summary>
      <div className={styles.body} data-obstacle>
        <ul>
          {roles
            .filter((role) => places.some((place) => place.role === role))
            .map((role) => (
              <li key={role}>
                <RoleSign role={role} /> {t(`role.${role}`)}
              </li>
            ))}
          <li>
            <span className={styles.line} aria-hidden="true" /> {t('map.legendLine')}
          </li>
          <li>
            <span className={styles.ring} aria-hidden="true" /> {t('map.legendDisputed')}
          </li>
        </ul>
        {children}
        <p>{t('map.legendNote')}</p>
        <p>
          <button type="button" className={styles.policy} onClick={() => openDialog({ kind: 'policy' })}>
            {t('map.policy')}
          </button>
        </p>
        <p className={styles.attribution}>{t('map.attribution')}</p>
      </div>
    </details>
  );
});
