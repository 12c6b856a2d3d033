import { use } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { sourceLine } from '../i18n/sourceLine.ts';
import { TakeAlong } from '../share/TakeAlong.tsx';
import { useActions, useDateline } from '../store/react.ts';
import { Modal } from '../ui/Modal.tsx';
import styles from './AboutDialog.module.css';
import { ClassLinks } from './ClassLinks.tsx';
import { PageLanguage, siteFolder } from './pageLanguage.ts';

type NoticeFile = 'licenses.md' | 'notice.txt';

/** In the one file these are to be saved: its build knows them by this address, and puts them there. */
const inside: Readonly<Record<NoticeFile, string>> | null = import.meta.env.DATELINE_SINGLE
  ? { 'licenses.md': '/licenses.md', 'notice.txt': '/notice.txt' }
  : null;

/** What Dateline is, where text, map and names come from, and what it does with the reader's data: nothing. */
export function AboutDialog() {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const { openDialog } = useActions();
  const folder = siteFolder(use(PageLanguage));
  const close = (): void => openDialog(null);
  const notice = (file: NoticeFile) =>
    inside ? { href: inside[file], download: file } : { href: folder + file };

  return (
    <Modal labelledBy="about-title" shape="wide" onClose={close}>
      <div className={styles.about}>
        <h2 id="about-title">{t('about.title')}</h2>
        <p>{t('about.what')}</p>
        <ClassLinks onLeave={close} />
        <p>{sourceLine(t, statement, true)}</p>
        <TakeAlong />
        <p>{t('about.neutral')}</p>
        <p>
          {t('about.disputed')}{' '}
          <button type="button" className={styles.policy} onClick={() => openDialog({ kind: 'policy' })}>
            {t('map.policy')}
          </button>
        </p>
        <p>{t('about.data')}</p>
        <p>{t('about.privacy')}</p>
        <p>
          <a {...notice('licenses.md')}>{t('about.licences')}</a> ·{' '}
          <a {...notice('notice.txt')}>{t('about.notice')}</a>
        </p>
        <p className={styles.checksum}>{t('about.version', { version: import.meta.env.DATELINE_VERSION })}</p>
        <p className={styles.checksum}>{t('about.checksum', { sha256: statement.sha256 })}</p>
        <button type="button" className="button" onClick={close}>
          {t('about.close')}
        </button>
      </div>
    </Modal>
  );
}
