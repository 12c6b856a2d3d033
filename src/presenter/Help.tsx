import type { MessageKey } from '../i18n/catalogue.ts';
import { useTranslator } from '../i18n/react.ts';
import type { Translator } from '../i18n/translator.ts';
import { type Command, keys } from './keys.ts';
import styles from './Layer.module.css';
import { Layer } from './Layer.tsx';

const commands = Object.keys(keys) as Command[];

const names: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowUp: '↑',
  Escape: 'Esc',
};

function nameOf(t: Translator, key: string): string {
  if (key === ' ') return t('present.key.Space');
  if (key === 'Shift+ ') return t('present.key.ShiftSpace');
  return names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

export function Help({ onClose }: { onClose: () => void }) {
  const t = useTranslator();
  return (
    <Layer title={t('present.helpTitle')} onClose={onClose}>
      <dl className={styles.keys}>
        {commands.map((command) => (
          <div key={command}>
            <dt>
              {keys[command].map((key) => (
                <kbd key={key}>{nameOf(t, key)}</kbd>
              ))}
            </dt>
            <dd>{t(`present.${command}` satisfies MessageKey)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('present.helpClicker')}</p>
    </Layer>
  );
}
