import { useState } from 'react';
import { useTranslator } from '../i18n/react.ts';
import type { PlaceId } from '../model/ids.ts';
import type { Passage } from '../model/statement.ts';
import { defaultView } from '../model/view.ts';
import { useActions, useDateline } from '../store/react.ts';
import { formatView } from '../url/codecs.ts';
import { publicAddress } from '../url/pageAddress.ts';
import { textFragment } from '../url/textFragment.ts';
import { citation } from './citation.ts';
import styles from './Panel.module.css';

/** Read in context, copy with citation, link. Without `place` it stands under the passage itself. */
export function QuoteActions({ passage, place }: { passage: Passage; place: PlaceId | null }) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const { openDialog, setView } = useActions();
  const [copied, setCopied] = useState<'idle' | 'copied' | 'refused'>('idle');

  const query = formatView({ ...defaultView, place, passage: passage.number });
  const link = `${query}${textFragment(statement.text.slice(passage.start, passage.end))}`;
  const text = (): string => {
    const address = publicAddress();
    const url = address === null ? statement.source.url : new URL(link, address).href;
    return citation(t, statement, passage, url);
  };

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setCopied('copied');
    } catch {
      setCopied('refused');
    }
  };

  return (
    <div className={styles.actions} data-print="hide">
      {place !== null && (
        <button type="button" onClick={() => setView({ place: null, passage: passage.number })}>
          {t('panel.readPassage')}
        </button>
      )}
      <button type="button" onClick={() => void copy()}>
        {t('panel.copy')}
      </button>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={t('panel.citePassage', { number: passage.number })}
        onClick={() => openDialog({ kind: 'cite', passage: passage.number })}
      >
        {t('panel.cite')}
      </button>
      <a href={link} aria-label={t('panel.linkTo', { number: passage.number })}>
        {t('panel.link')}
      </a>
      <span role="status" className={styles.copied}>
        {copied === 'copied' && t('panel.copied')}
        {copied === 'refused' && t('panel.copyFailed')}
      </span>
      {copied === 'refused' && (
        <textarea
          readOnly
          aria-label={t('panel.copy')}
          className={styles.manualCopy}
          value={text()}
          rows={4}
          ref={(element) => element?.select()}
        />
      )}
    </div>
  );
}
