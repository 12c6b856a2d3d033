import { useTranslator } from '../../i18n/react.ts';
import { sourceLine } from '../../i18n/sourceLine.ts';
import { useDateline } from '../../store/react.ts';
import { publicAddress } from '../../url/pageAddress.ts';
import styles from './Paper.module.css';

/** Where the words, the map and this paper are from. */
export function PaperSource() {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const address = publicAddress();

  return (
    <footer className={styles.source}>
      <p>
        {sourceLine(t, statement, true)} {statement.source.url}
      </p>
      <p>
        {t('paper.map')} {t('map.attribution')}.{' '}
        {address === null ? t('paper.madeAlone') : t('paper.made', { url: new URL('.', address).href })}
      </p>
    </footer>
  );
}
