import { useDeferredValue } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { isLarge } from '../model/largeStatement.ts';
import type { Moment } from '../model/timeline.ts';
import { useActions, useDateline } from '../store/react.ts';
import styles from './Emphasis.module.css';
import { NamingTable } from './NamingTable.tsx';
import { Timeline } from './Timeline.tsx';
import { TogetherTable } from './TogetherTable.tsx';

/** The shape of the text below its words: who is named, where, by whom, with whom, and when. */
export function Emphasis({ moments }: { moments: readonly Moment[] }) {
  const t = useTranslator();
  const shading = useDateline((state) => state.mapModes.shading);
  const { setMapModes } = useActions();
  const isLong = useDateline((state) => isLarge(state.statement));
  // The text first: tables of thousands of cells below it come when there is time.
  const tables = useDeferredValue(true, !isLong);
  return (
    <section
      className={styles.emphasis}
      data-long={isLong || undefined}
      aria-labelledby="emphasis-title"
      data-print="hide"
    >
      <h2 id="emphasis-title">{t('emphasis.title')}</h2>
      <label className={styles.shading}>
        <input
          type="checkbox"
          checked={shading}
          onChange={({ target }) => setMapModes({ shading: target.checked })}
        />
        {t('emphasis.shading')}
      </label>
      {tables && <NamingTable />}
      {tables && <TogetherTable />}
      <Timeline moments={moments} />
    </section>
  );
}
