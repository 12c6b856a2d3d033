import { citations } from 'virtual:dateline/citations';
import { useState } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { type CitedPassage, fillBibtex, fillCslJson, fillInText, fillReference } from '../model/citations.ts';
import type { Passage } from '../model/statement.ts';
import { useDateline } from '../store/react.ts';
import styles from './CiteDialog.module.css';
import { CopyButton } from './CopyButton.tsx';

const formats = [
  ...citations.styles.map(({ id, name }) => ({ id, name })),
  { id: 'bibtex', name: 'BibTeX' },
  { id: 'csl-json', name: 'CSL-JSON' },
];

/** The style that was chosen last, as long as the page is open. */
let lastFormat = formats[0]?.id ?? '';

interface CitationProps {
  readonly passage: Passage | null;
  readonly quote: string | null;
  /** Null where the page has no address that others could open. */
  readonly url: string | null;
}

export function Citation({ passage, quote, url }: CitationProps) {
  const t = useTranslator();
  const language = useDateline((state) => state.statement.language);
  const [format, setFormat] = useState(lastFormat);
  const cited: CitedPassage = { url, paragraph: (passage?.paragraph ?? 0) + 1, accessed: new Date() };
  const style = citations.styles.find(({ id }) => id === format);
  const reference = style
    ? fillReference(style, cited)
    : format === 'bibtex'
      ? fillBibtex(citations, cited)
      : fillCslJson(citations, cited);
  const withQuote =
    style && quote !== null ? `“${quote}” ${fillInText(style, cited)}\n\n${reference}` : reference;

  return (
    <section>
      <h3 id="cite-styles">{t('cite.styles')}</h3>
      <fieldset className={styles.formats} aria-labelledby="cite-styles">
        {formats.map(({ id, name }) => (
          <label key={id}>
            <input
              type="radio"
              name="citation-style"
              checked={id === format}
              onChange={() => {
                lastFormat = id;
                setFormat(id);
              }}
            />
            {name}
          </label>
        ))}
      </fieldset>
      {/* A region that scrolls must be reachable by keyboard. */}
      <textarea
        className={styles.reference}
        readOnly
        aria-label={t('cite.citation')}
        lang={language}
        rows={style ? 6 : 8}
        spellCheck={false}
        value={withQuote}
      />
      <CopyButton label={t('cite.copyCitation')} text={withQuote} />
    </section>
  );
}
