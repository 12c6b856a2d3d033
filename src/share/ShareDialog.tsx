import { useId, useState } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { useActions, useDateline } from '../store/react.ts';
import { Modal } from '../ui/Modal.tsx';
import { fullPageUrl } from '../url/fullPage.ts';
import { CopyText } from './CopyText.tsx';
import { EmbedOptions } from './EmbedOptions.tsx';
import { type EmbedChoice, usualHeightPx } from './embedChoice.ts';
import { type EmbedFormat, embedCode, embedFormats, embedUrl } from './embedCodes.ts';
import { QrLink } from './QrLink.tsx';
import styles from './Share.module.css';

/** The library lies beside the page; this script, once built, one folder below. */
function libraryUrl(): string {
  const script = import.meta.url;
  return new URL(import.meta.env.DEV ? '/embed.v1.js' : '../embed.v1.js', script).href;
}

/** The present view as a link, a QR code, and a page in another page. Open as long as it is rendered. */
export function ShareDialog() {
  const t = useTranslator();
  const id = useId();
  const view = useDateline((state) => state.view);
  const { openDialog } = useActions();
  const { title } = document;
  const [format, setFormat] = useState<EmbedFormat>('iframe');
  const [choice, setChoice] = useState<EmbedChoice>({
    ui: 'full',
    theme: view.theme,
    lang: view.lang,
    heightPx: usualHeightPx,
  });

  const { location } = window;
  const link = fullPageUrl(view, location);
  const source = { view, choice, location, library: libraryUrl(), title };
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
          <QrLink link={link} />
        </section>
        <section aria-labelledby={`${id}-embed`}>
          <h3 id={`${id}-embed`}>{t('share.embedTitle')}</h3>
          <EmbedOptions choice={choice} onChange={setChoice} />
          <fieldset className={styles.formats}>
            <legend>{t('share.format')}</legend>
            {embedFormats.map((name) => (
              <label key={name}>
                <input
                  type="radio"
                  name={`${id}-format`}
                  checked={name === format}
                  onChange={() => setFormat(name)}
                />
                {t(`share.format.${name}`)}
              </label>
            ))}
          </fieldset>
          <p className={styles.note}>{t(`share.formatNote.${format}`)}</p>
          <CopyText label={t('share.code')} text={embedCode(format, source)} rows={7} />
        </section>
        <section aria-labelledby={`${id}-preview`}>
          <h3 id={`${id}-preview`}>{t('share.preview')}</h3>
          {/* Keyed by its address: a frame that is led elsewhere would write into this page's history. */}
          <iframe
            key={embedUrl(source)}
            className={styles.preview}
            src={embedUrl(source)}
            title={t('share.previewTitle')}
            height={choice.heightPx}
            loading="lazy"
          />
        </section>
      </div>
    </Modal>
  );
}
