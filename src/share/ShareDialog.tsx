import { useId } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { useActions, useDateline } from '../store/react.ts';
import { Modal } from '../ui/Modal.tsx';
import { fullPageUrl } from '../url/fullPage.ts';
import { pageAddress } from '../url/pageAddress.ts';
import { CopyText } from './CopyText.tsx';
import { EmbedSection } from './EmbedSection.tsx';
import { QrLink } from './QrLink.tsx';
import styles from './Share.module.css';
import { TakeAlong } from './TakeAlong.tsx';

/** Whether this page is a file that knows of no site: its links lead nowhere else, and nothing can embed it. */
const isOwnFile = import.meta.env.DATELINE_SINGLE && !import.meta.env.DATELINE_HOME;

/** The present view as a link, a QR code, a file and a page in another page. Open as long as it is rendered. */
export function ShareDialog() {
  const t = useTranslator();
  const id = useId();
  const view = useDateline((state) => state.view);
  const { openDialog } = useActions();
  const { title } = document;

  const link = fullPageUrl(view, { href: pageAddress() });
  const shareData = { title, url: link };
  const canSend = typeof navigator.canShare === 'function' && navigator.canShare(shareData);

  return (
    <Modal labelledBy={`${id}-title`} shape="broad" onClose={() => openDialog(null)}>
      <div className={styles.body}>
        <div className={styles.head}>
          <h2 id={`${id}-title`}>{t('share.title')}</h2>
          <button type="button" className="button" onClick={() => openDialog(null)}>
            {t('share.close')}
          </button>
        </div>
        <section className={styles.link} aria-labelledby={`${id}-link`}>
          <div>
            <h3 id={`${id}-link`}>{t('share.linkTitle')}</h3>
            <CopyText label={t('share.link')} text={link} rows={2}>
              {canSend && (
                <button
                  type="button"
                  className="button"
                  // Rejects where the reader changes their mind: nothing has gone wrong.
                  onClick={() => void navigator.share(shareData).catch(() => {})}
                >
                  {t('share.send')}
                </button>
              )}
            </CopyText>
          </div>
          {!isOwnFile && <QrLink link={link} />}
        </section>
        <TakeAlong />
        {isOwnFile ? <p className={styles.note}>{t('share.ownFile')}</p> : <EmbedSection />}
      </div>
    </Modal>
  );
}
