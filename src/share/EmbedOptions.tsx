import { useId, useState } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { languages } from '../model/language.ts';
import { interfaceLevels, themes } from '../model/view.ts';
import { type EmbedChoice, heightLimits, readHeight } from './embedChoice.ts';
import styles from './Share.module.css';

interface EmbedOptionsProps {
  readonly choice: EmbedChoice;
  readonly onChange: (choice: EmbedChoice) => void;
}

/** A language in its own words, for those who read only it. */
const ownName = (language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

/** How the page is to look where it is embedded. */
export function EmbedOptions({ choice, onChange }: EmbedOptionsProps) {
  const t = useTranslator();
  const id = useId();
  const [typed, setTyped] = useState(String(choice.heightPx));
  const heightFits = readHeight(typed) !== null;

  return (
    <div className={styles.options}>
      <label>
        {t('share.ui')}
        <select
          value={choice.ui}
          onChange={({ target }) => {
            const ui = interfaceLevels.find((level) => level === target.value);
            if (ui) onChange({ ...choice, ui });
          }}
        >
          {interfaceLevels.map((level) => (
            <option key={level} value={level}>
              {t(`share.ui.${level}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('share.theme')}
        <select
          value={choice.theme ?? ''}
          onChange={({ target }) =>
            onChange({ ...choice, theme: themes.find((theme) => theme === target.value) ?? null })
          }
        >
          <option value="">{t('share.theme.system')}</option>
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {t(`share.theme.${theme}`)}
            </option>
          ))}
        </select>
      </label>
      {languages.length > 1 && (
        <label>
          {t('share.lang')}
          <select
            value={choice.lang ?? t.language}
            onChange={({ target }) =>
              onChange({ ...choice, lang: languages.find((language) => language === target.value) ?? null })
            }
          >
            {languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {ownName(language)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t('share.height')}
        <input
          type="number"
          inputMode="numeric"
          min={heightLimits.least}
          max={heightLimits.most}
          step={10}
          value={typed}
          aria-invalid={!heightFits}
          aria-describedby={heightFits ? undefined : id}
          onChange={({ target }) => {
            setTyped(target.value);
            const heightPx = readHeight(target.value);
            if (heightPx !== null) onChange({ ...choice, heightPx });
          }}
        />
        <span id={id} className={styles.problem} aria-live="polite">
          {!heightFits && t('share.heightNote', heightLimits)}
        </span>
      </label>
    </div>
  );
}
