import { useTranslator } from '../../i18n/react.ts';
import type { PlaceId } from '../../model/ids.ts';
import type { Mention } from '../../model/statement.ts';
import { indexOf } from '../../model/statementIndex.ts';
import { useDateline } from '../../store/react.ts';
import { blankParts, canBeAsked } from './blanks.ts';
import type { BlankQuestion } from './createQuiz.ts';
import styles from './Quiz.module.css';

interface BlankTextProps {
  readonly question: BlankQuestion;
  readonly found: readonly PlaceId[];
}

/** The passage with its names blanked and numbered; a blank is filled once every place that it names has been found. */
export function BlankText({ question, found }: BlankTextProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const { passage, blanked } = question;
  const isFilled = ({ bodies }: Mention): boolean => {
    const asked = bodies.filter(({ place }) => canBeAsked(statement, place));
    return asked.length > 0 && asked.every(({ place }) => found.includes(place));
  };
  const numberOf = (mention: Mention): number => blanked.indexOf(mention) + 1;

  return (
    <>
      <p className={styles.cloze} lang={statement.language}>
        {blankParts(statement, passage, blanked).map(({ start, text, blank }) => {
          if (blank === null) return <span key={start}>{text}</span>;
          const role = indexOf(statement).place.get(blank.bodies[0]?.place ?? ('' as PlaceId))?.role;
          if (isFilled(blank))
            return (
              <mark key={start} data-role={role}>
                {text}
              </mark>
            );
          return (
            <span key={start} className={styles.blank} data-blank={numberOf(blank)}>
              <span className="visually-hidden" lang={t.language}>
                {t('quiz.blank', { number: numberOf(blank) })}
              </span>
              <span aria-hidden="true">{numberOf(blank)}</span>
            </span>
          );
        })}
      </p>
      <ul className={styles.hints}>
        {blanked
          .filter((mention) => !isFilled(mention))
          .map((mention) => (
            <li key={mention.id}>
              {t('quiz.hint', {
                number: numberOf(mention),
                kind: t(`quiz.hint.${mention.bodies[0]?.kind ?? 'place'}`),
              })}
            </li>
          ))}
      </ul>
    </>
  );
}
