import { useTranslator } from '../i18n/react.ts';
import styles from './Translation.module.css';

interface TranslationProps {
  /** In the reader's language; undefined where there is none, and then nothing is shown. */
  readonly text: string | undefined;
  readonly shown: boolean;
  /** Left out where no script is there to switch. */
  readonly onShow?: (shown: boolean) => void;
}

/** Our unofficial translation of a passage, below its words and never among them, with its switch. */
export function Translation({ text, shown, onShow }: TranslationProps) {
  const t = useTranslator();
  if (text === undefined) return null;

  return (
    <div className={styles.translation} lang={t.language} data-translation>
      {shown && <p>{text}</p>}
      <p className={styles.label}>
        {shown && t('translation.label')}{' '}
        {onShow && (
          <button type="button" data-print="hide" onClick={() => onShow(!shown)}>
            {t(shown ? 'translation.hide' : 'translation.show')}
          </button>
        )}
      </p>
    </div>
  );
}
