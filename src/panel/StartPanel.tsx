import type { ReactNode } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { sourceLine } from '../i18n/sourceLine.ts';
import { localize } from '../model/language.ts';
import { useActions, useDateline } from '../store/react.ts';
import styles from './Panel.module.css';
import { PlaceList } from './PlaceList.tsx';
import { useHeadingFocus } from './useHeadingFocus.ts';

/** What this is, in two sentences, and every place there is to read about. */
export function StartPanel({ links }: { links?: ReactNode }) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const { openDialog } = useActions();
  const heading = useHeadingFocus(true);

  return (
    <section className={styles.panel} aria-labelledby="panel-heading">
      {/* The page's own heading, which a phone's header has no room to show. */}
      <p className={styles.phoneHeadline} aria-hidden="true">
        {localize(statement.headline, t.language)}
      </p>
      <h2 id="panel-heading" ref={heading} tabIndex={-1} className={styles.headline}>
        {t('panel.start')}
      </h2>
      <p className={styles.introduction}>{localize(statement.introduction, t.language)}</p>
      <h3 className={styles.subheading}>{t('panel.places')}</h3>
      <PlaceList places={statement.places} />
      <div className={styles.actions} data-print="hide">
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => openDialog({ kind: 'cite', passage: null })}
        >
          {t('panel.takeAlong')}
        </button>
      </div>
      {links}
      <p className={styles.note}>{sourceLine(t, statement, true)}</p>
    </section>
  );
}
