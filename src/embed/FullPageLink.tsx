import { useTranslator } from '../i18n/react.ts';
import { useDateline } from '../store/react.ts';
import { fullPageUrl } from '../url/fullPage.ts';
import styles from './FullPageLink.module.css';

/** Leads to the same place, passage, view, step, language and colours with everything around them, in a new tab. */
export function FullPageLink() {
  const t = useTranslator();
  const view = useDateline((state) => state.view);

  return (
    <a
      className={styles.link}
      href={fullPageUrl(view, window.location)}
      target="_blank"
      rel="noopener"
      title={t('embed.fullPage')}
    >
      <span className="tool-word">
        {t('embed.fullPage')} <span className="visually-hidden">({t('embed.newTab')})</span>
      </span>
      <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
        <path d="M9 2h5v5M14 2 7.500 8.500M12 9.500V14H2V4h4.500" />
      </svg>
    </a>
  );
}
