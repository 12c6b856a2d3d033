import { useTranslator } from '../i18n/react.ts';
import { voiceNames } from '../i18n/voiceNames.ts';
import { countPassages } from '../model/countPassages.ts';
import { localize } from '../model/language.ts';
import type { FoundPassage, FoundPlace } from '../model/search.ts';
import { useDateline } from '../store/react.ts';
import { RoleSign } from '../ui/RoleSign.tsx';
import { excerpt } from './excerpt.ts';
import styles from './FindDialog.module.css';
import type { FindOption } from './options.ts';

interface OptionGroupProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly FindOption[];
  /** How many more there are than are shown. */
  readonly more: number;
  readonly current: FindOption | undefined;
  readonly onChoose: (option: FindOption) => void;
}

export function OptionGroup({ id, label, options, more, current, onChoose }: OptionGroupProps) {
  const t = useTranslator();
  if (options.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: groups of a listbox have a role and no element of their own.
    <div role="group" aria-labelledby={id}>
      <div id={id} role="presentation" className={styles.label}>
        {label}
      </div>
      {options.map((option) => (
        // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the focus stays in the field, whose keys move and choose.
        <div
          key={option.id}
          id={option.id}
          role="option"
          aria-selected={option.id === current?.id}
          className={styles.option}
          onClick={() => onChoose(option)}
        >
          {option.kind === 'place' ? (
            <PlaceOption found={option.found} />
          ) : (
            <PassageOption found={option.found} />
          )}
        </div>
      ))}
      {more > 0 && (
        <div role="presentation" className={styles.more}>
          {t('find.more', { count: more })}
        </div>
      )}
    </div>
  );
}

function PlaceOption({ found: { place, name } }: { found: FoundPlace }) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const own = localize(place.name, t.language);
  return (
    <>
      <RoleSign role={place.role} /> <strong>{own}</strong>{' '}
      {name !== own && name !== place.name.en && <span className={styles.other}>{name}</span>}{' '}
      <span className={styles.count}>
        {t('panel.placesCount', { count: countPassages(statement, place.id) })}
      </span>
    </>
  );
}

function PassageOption({ found }: { found: FoundPassage }) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  return (
    <>
      <span className={styles.where}>
        {t('panel.passage', { number: found.passage.number })} · {voiceNames(t, statement, found.passage)}
      </span>
      <span className={styles.words} lang={statement.language}>
        {excerpt(statement.text, found).map(({ text, hit }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one excerpt have no other identity.
          hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </span>
    </>
  );
}
