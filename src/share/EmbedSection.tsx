import { useId, useState } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { useDateline } from '../store/react.ts';
import { pageAddress } from '../url/pageAddress.ts';
import { besideSite } from './besideSite.ts';
import { CopyText } from './CopyText.tsx';
import { EmbedOptions } from './EmbedOptions.tsx';
import { type EmbedChoice, usualHeightPx } from './embedChoice.ts';
import { type EmbedFormat, embedCode, embedFormats, embedUrl } from './embedCodes.ts';
import styles from './Share.module.css';

/** The page in another page: what can be chosen, the code, and how it will look. */
export function EmbedSection() {
  const t = useTranslator();
  const id = useId();
  const view = useDateline((state) => state.view);
  const [format, setFormat] = useState<EmbedFormat>('iframe');
  const [choice, setChoice] = useState<EmbedChoice>({
    ui: 'full',
    theme: view.theme,
    lang: view.lang,
    heightPx: usualHeightPx,
  });

  const location = { href: pageAddress() };
  const source = { view, choice, location, library: besideSite('embed.v1.js'), title: document.title };

  return (
    <>
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
      {/* The one file asks no site for anything. */}
      {!import.meta.env.DATELINE_SINGLE && (
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
      )}
    </>
  );
}
