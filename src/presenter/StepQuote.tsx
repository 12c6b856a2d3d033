import { segments } from '../model/quotes.ts';
import type { Passage } from '../model/statement.ts';
import { indexOf } from '../model/statementIndex.ts';
import { useDateline } from '../store/react.ts';
import styles from './Words.module.css';

/** A passage, to the character, with every place that it names marked in its role. Quotation marks come from the style sheet. */
export function StepQuote({ passage }: { passage: Passage }) {
  const statement = useDateline((state) => state.statement);
  return (
    <blockquote className={styles.quote} data-passage={passage.number} lang={statement.language}>
      {segments(statement, passage).map(({ start, text, mention }) => {
        const body = mention?.bodies[0];
        const role = body && indexOf(statement).place.get(body.place)?.role;
        return role ? (
          <mark key={start} data-role={role}>
            {text}
          </mark>
        ) : (
          <span key={start}>{text}</span>
        );
      })}
    </blockquote>
  );
}
