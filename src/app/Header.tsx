import { memo, Suspense } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { localize } from '../model/language.ts';
import { useActions, useDateline } from '../store/react.ts';
import { DialogTool } from './DialogTool.tsx';
import { FindTool } from './FindTool.tsx';
import { FullPageLink } from './FullPageLink.tsx';
import styles from './Header.module.css';
import { LanguageMenu } from './LanguageMenu.tsx';
import { useFlavour } from './useFlavour.ts';

/** The views that a reader goes back and forth between; a class's views are reached from the dialog about this page. */
const tabs = ['map', 'text', 'present'] as const;

export const Header = memo(function Header() {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const view = useDateline((state) => state.view.view);
  const { embed, ui } = useDateline((state) => state.view);
  const { preferTheme, setView } = useActions();
  const flavour = useFlavour();
  const other = flavour === 'dark' ? 'light' : 'dark';

  // The page keeps its heading where it shows no header.
  if (ui !== 'full')
    return (
      <header className="visually-hidden">
        <h1>{localize(statement.headline, t.language)}</h1>
      </header>
    );
  return (
    <header className={styles.header} data-level="full" data-print="flow">
      <div className={styles.titles}>
        <p className={styles.dateline}>
          {t('dateline', {
            place: localize(statement.dateline.place, t.language),
            date: new Date(statement.dateline.date),
          })}
        </p>
        <h1>{localize(statement.headline, t.language)}</h1>
      </div>
      <nav className={styles.views} aria-label={t('header.views')} data-print="hide">
        {tabs
          .filter((name) => name !== 'present' || statement.stepIds.length > 0)
          .map((name) => (
            <a
              key={name}
              href={name === 'text' ? '#text' : name === 'present' ? '?view=present' : '#map'}
              aria-current={name === view ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                setView({ view: name });
              }}
            >
              {t(`view.${name}`)}
            </a>
          ))}
      </nav>
      <div className={styles.tools} data-print="hide">
        <FindTool />
        <button type="button" className={styles.more} popoverTarget="more" aria-label={t('header.more')}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8h.01M8 8h.01M13 8h.01" />
          </svg>
        </button>
        {/* In line where there is room; on a phone, what the button beside it opens. */}
        <div id="more" popover="auto" className={styles.others}>
          <button type="button" onClick={() => preferTheme(other)}>
            <span className="visually-hidden">{t('header.theme')}: </span>
            <span className="tool-word">
              {t(other === 'dark' ? 'header.themeToDark' : 'header.themeToLight')}
            </span>
            <svg className={`tool-icon ${styles.sign}`} viewBox="0 0 16 16" aria-hidden="true">
              <path d="M8 2a6 6 0 1 0 0 12z" />
              <circle cx="8" cy="8" r="6" />
            </svg>
          </button>
          {!embed && (
            <DialogTool kind="share" word={t('header.share')}>
              <path d="M8 10V2M5 4.500L8 1.500l3 3M3 8v6h10V8" />
            </DialogTool>
          )}
          <LanguageMenu />
          <DialogTool kind="about" word={t('header.about')}>
            <circle cx="8" cy="8" r="6" />
            <path d="M8 7.5v3.500M8 5v.01" />
          </DialogTool>
        </div>
        {embed && (
          <Suspense fallback={null}>
            <FullPageLink />
          </Suspense>
        )}
      </div>
    </header>
  );
});
