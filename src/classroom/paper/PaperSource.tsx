import { useTranslator } from '../../i18n/react.ts';
import { localize } from '../../model/language.ts';
import { useDateline } from '../../store/react.ts';
import { publicAddress } from '../../url/pageAddress.ts';
import styles from './Paper.module.css';

/** Where the words, the map and this paper are from. */
export function PaperSource() {
  const t = useTranslator();
  const { source, dateline } = useDateline((state) => state.statement);
  const address = publicAddress();

  return (
    <footer className={styles.source}>
      <p>
        {t('panel.source', { title: source.title, publisher: source.publisher })} {source.url}{' '}
        {localize(source.note, t.language)} {localize(dateline.dateNote, t.language)}
      </p>
      <p>
        {t('paper.map')} {t('map.attribution')}.{' '}
        {address === null ? t('paper.madeAlone') : t('paper.made', { url: new URL('.', address).href })}
      </p>
    </footer>
  );
}
