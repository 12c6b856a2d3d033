import { useTranslator } from '../../i18n/react.ts';
import { localize } from '../../model/language.ts';
import { useDateline } from '../../store/react.ts';
import { pageAddress } from '../../url/pageAddress.ts';
import styles from './Paper.module.css';

/** Where the words, the map and this paper are from. */
export function PaperSource() {
  const t = useTranslator();
  const { source, dateline } = useDateline((state) => state.statement);
  const here = new URL('.', pageAddress()).href;

  return (
    <footer className={styles.source}>
      <p>
        {t('panel.source', { title: source.title, publisher: source.publisher })} {source.url}{' '}
        {localize(source.note, t.language)} {localize(dateline.dateNote, t.language)}
      </p>
      <p>
        {t('paper.map')} {t('map.attribution')}. {t('paper.made', { url: here })}
      </p>
    </footer>
  );
}
