import { useState } from 'react';
import { useTranslator } from '../../i18n/react.ts';
import { defaultView } from '../../model/view.ts';
import { useActions } from '../../store/react.ts';
import { formatView } from '../../url/codecs.ts';
import { pageAddress } from '../../url/pageAddress.ts';
import { freshSeed } from '../random.ts';
import styles from './Quiz.module.css';

/** The same questions for the whole class by one link, or others. */
export function QuizShare({ seed }: { seed: string }) {
  const t = useTranslator();
  const { setView } = useActions();
  const [copied, setCopied] = useState<'idle' | 'copied' | 'refused'>('idle');
  const link = (): string => new URL(formatView({ ...defaultView, view: 'quiz', seed }), pageAddress()).href;

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link());
      setCopied('copied');
    } catch {
      setCopied('refused');
    }
  };

  return (
    <div className={styles.share}>
      <button type="button" className="button" onClick={() => void copy()}>
        {t('quiz.copyLink')}
      </button>
      <button type="button" className="button" onClick={() => setView({ seed: freshSeed() })}>
        {t('quiz.new')}
      </button>
      <p role="status">
        {copied === 'copied' && t('quiz.copied')}
        {copied === 'refused' && t('quiz.copyFailed')}
      </p>
      {copied === 'refused' && (
        <input readOnly aria-label={t('quiz.copyLink')} value={link()} ref={(element) => element?.select()} />
      )}
    </div>
  );
}
