import type { Mention, Passage } from '../../model/statement.ts';
import { useDateline } from '../../store/react.ts';
import { blankParts } from '../quiz/blanks.ts';
import { PaperTranslation } from './PaperTranslation.tsx';

/** A passage to the character, with the names of the given mentions set out; our translation, where there is one, below it. */
export function PaperQuote({ passage, marked }: { passage: Passage; marked: readonly Mention[] }) {
  const statement = useDateline((state) => state.statement);

  return (
    <>
      <blockquote data-passage={passage.number} lang={statement.language}>
        {blankParts(statement, passage, marked).map(({ start, text, blank }) =>
          blank ? <b key={start}>{text}</b> : <span key={start}>{text}</span>,
        )}
      </blockquote>
      <PaperTranslation passage={passage} />
    </>
  );
}
