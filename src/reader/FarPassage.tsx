import { useTranslator } from '../i18n/react.ts';
import { localize } from '../model/language.ts';
import { voiceBefore, voicesOf } from '../model/quotes.ts';
import type { Passage, Statement } from '../model/statement.ts';
import { indexOf } from '../model/statementIndex.ts';
import { PassageHead } from './PassageHead.tsx';
import styles from './TextView.module.css';

interface FarPassageProps {
  readonly statement: Statement;
  readonly passage: Passage;
  readonly first: boolean;
  readonly current: boolean;
}

/** A passage that nobody sees yet: its words in one piece, so that the browser finds them and an address leads there. */
export function FarPassage({ statement, passage, first, current }: FarPassageProps) {
  const t = useTranslator();
  const [voice] = voicesOf(statement, passage);
  const begins = first || voice !== voiceBefore(statement, passage.start);
  const found = begins && voice ? indexOf(statement).voice.get(voice) : undefined;
  return (
    <>
      <PassageHead number={passage.number} voice={found && localize(found.name, t.language)} />
      <span
        id={`passage-${passage.number}`}
        className={styles.passage}
        data-passage={passage.number}
        data-current={current || undefined}
      >
        {statement.text.slice(passage.start, passage.end)}
      </span>{' '}
    </>
  );
}
