import { useTranslator } from '../i18n/react.ts';
import type { PassageNumber } from '../model/ids.ts';
import styles from './TextView.module.css';

/** Before a passage and outside it: its number and, where another voice begins, whose it is. */
export function PassageHead({ number, voice }: { number: PassageNumber; voice: string | undefined }) {
  const t = useTranslator();
  return (
    <>
      <sup className={styles.number}>{number}</sup>
      {voice !== undefined && (
        // After the number, which goes to the next line with the first word.
        <small className={styles.voice} lang={t.language} data-number={number}>
          {voice}
        </small>
      )}
    </>
  );
}
