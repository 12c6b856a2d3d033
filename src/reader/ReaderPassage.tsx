import { Fragment, memo } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { filteredSegments } from '../model/filter.ts';
import { localize } from '../model/language.ts';
import type { Passage } from '../model/statement.ts';
import { indexOf } from '../model/statementIndex.ts';
import { useDateline } from '../store/react.ts';
import { MentionLink } from './MentionLink.tsx';
import styles from './TextView.module.css';

interface ReaderPassageProps {
  readonly passage: Passage;
  readonly current: boolean;
}

/** One sentence: its number outside, and inside nothing but its words. */
export const ReaderPassage = memo(function ReaderPassage({ passage, current }: ReaderPassageProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const voices = useDateline((state) => state.view.voices);
  const topics = useDateline((state) => state.view.topics);
  const index = indexOf(statement);
  const before = statement.voiceSpans.findLast((span) => span.end <= passage.start)?.voice ?? null;
  const pieces = filteredSegments(statement, passage, { voices, topics });
  // Said once where it changes, beside the line in which it does; a paragraph's first passage always says it.
  const isFirst = statement.passages.find(({ paragraph }) => paragraph === passage.paragraph) === passage;
  const notes = pieces.flatMap(({ voice }, at) => {
    const last = at === 0 ? (isFirst ? null : before) : (pieces[at - 1]?.voice ?? null);
    const found = voice !== last && voice ? index.voice.get(voice) : undefined;
    return found ? [{ at, name: localize(found.name, t.language) }] : [];
  });

  return (
    <>
      <sup className={styles.number}>{passage.number}</sup>
      {notes
        .filter(({ at }) => at === 0)
        .map(({ at, name }) => (
          // After the number, which goes to the next line with the first word.
          <small key={at} className={styles.voice} lang={t.language}>
            {name}
          </small>
        ))}
      <span
        id={`passage-${passage.number}`}
        className={styles.passage}
        data-passage={passage.number}
        data-current={current || undefined}
      >
        {pieces.map((piece, at) => {
          const note = at > 0 && <VoiceNote name={notes.find((found) => found.at === at)?.name} />;
          if (piece.mention) {
            return (
              <Fragment key={piece.start}>
                {note}
                <MentionLink mention={piece.mention} text={piece.text} dim={!piece.wanted} />
              </Fragment>
            );
          }
          // Within its first word, so that it is in the line where that word is.
          const [first = ''] = piece.text;
          return (
            <span key={piece.start} data-dim={!piece.wanted || undefined}>
              {first}
              {note}
              {piece.text.slice(first.length)}
            </span>
          );
        })}
      </span>{' '}
    </>
  );
});

/** In the margin of the line in which another voice begins. It holds no words: a passage has only its own. */
function VoiceNote({ name }: { name: string | undefined }) {
  const t = useTranslator();
  if (name === undefined) return null;
  return <small className={styles.voice} lang={t.language} data-says={t('reader.then', { voice: name })} />;
}
