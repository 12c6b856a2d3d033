import type { VoiceId } from '../model/ids.ts';
import { segments } from '../model/quotes.ts';
import type { Mention, Passage } from '../model/statement.ts';
import { indexOf } from '../model/statementIndex.ts';
import { useDateline } from '../store/react.ts';
import styles from './Quote.module.css';

interface QuoteProps {
  readonly passage: Passage;
  /** The mentions to mark; all of the passage where it is left out. */
  readonly marked?: readonly Mention[];
  /** Words of another voice are set paler; null sets none. */
  readonly voice: VoiceId | null;
}

/** A passage, to the character: its quotation marks come from the style sheet, and nothing else stands inside. */
export function Quote({ passage, marked, voice }: QuoteProps) {
  const statement = useDateline((state) => state.statement);
  const roleOf = (mention: Mention) =>
    mention.bodies[0] ? indexOf(statement).place.get(mention.bodies[0].place)?.role : undefined;

  return (
    <blockquote className={styles.quote} data-passage={passage.number} lang={statement.language}>
      {segments(statement, passage).map((segment) => {
        const pale = voice !== null && segment.voice !== voice;
        const mark = segment.mention && (!marked || marked.some(({ id }) => id === segment.mention?.id));
        const className = pale ? styles.pale : undefined;
        return segment.mention && mark ? (
          <mark key={segment.start} className={className} data-role={roleOf(segment.mention)}>
            {segment.text}
          </mark>
        ) : (
          <span key={segment.start} className={className}>
            {segment.text}
          </span>
        );
      })}
    </blockquote>
  );
}
