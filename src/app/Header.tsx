import { useTranslator } from '../i18n/react.ts';
import { localize } from '../model/language.ts';
import { useActions, useDateline } from '../store/react.ts';
import { About } from './About.tsx';
import styles from './Header.module.css';
import { useFlavour } from './useFlavour.ts';

export function Header() {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const { preferTheme } = useActions();
  const flavour = useFlavour();
  const other = flavour === 'dark' ? 'light' : 'dark';

  return (
    <header className={styles.header} data-print="flow">
      <div className={styles.titles}>
        <p className={styles.dateline}>
          {t('dateline', {
            place: localize(statement.dateline.place, t.language),
            date: new Date(statement.dateline.date),
          })}
        </p>
        <h1>{localize(statement.headline, t.language)}</h1>
      </div>
      <div className={styles.tools} data-print="hide">
        <button type="button" onClick={() => preferTheme(other)}>
          <span className="visually-hidden">{t('header.theme')}: </span>
          {t(other === 'dark' ? 'header.themeToDark' : 'header.themeToLight')}
        </button>
        <About />
      </div>
    </header>
  );
}
