import { use } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { languageNames, languages } from '../model/language.ts';
import { useActions } from '../store/react.ts';
import styles from './LanguageMenu.module.css';
import { languageAddress, PageLanguage } from './pageLanguage.ts';

/** Every language by its own name. The links lead to the page of the language; with a script the page changes in place. */
export function LanguageMenu() {
  const t = useTranslator();
  const page = use(PageLanguage);
  const { setView } = useActions();

  return (
    <nav className={styles.languages} aria-label={t('header.language')}>
      <button type="button" popoverTarget="languages">
        <span className="visually-hidden">{t('header.language')}: </span>
        <span className="tool-word">{languageNames[t.language]}</span>
        <svg className="tool-icon" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" />
          <path d="M2 8h12M8 2c-5 4-5 8 0 12M8 2c5 4 5 8 0 12" />
        </svg>
      </button>
      <ul id="languages" popover="auto" className={styles.menu}>
        {languages.map((language) => (
          <li key={language}>
            <a
              href={languageAddress(page, language)}
              lang={language}
              hrefLang={language}
              aria-current={language === t.language ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault();
                event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
                setView({ lang: language === page ? null : language });
              }}
            >
              {languageNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
