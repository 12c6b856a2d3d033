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
      {notes.map(({ at, name }) => (
        <Fragment key={at}>
          {at === 0 && (
            <small className={styles.voice} lang={t.language}>
              {name}
            </small>
          )}
        </Fragment>
      ))}
      <sup className={styles.number}>{passage.number}</sup>
      <span
        id={`passage-${passage.number}`}
        className={styles.passage}
        data-passage={passage.number}
        data-current={current || undefined}
      >
        {pieces.map((piece) =>
          piece.mention ? (
            <MentionLink key={piece.start} mention={piece.mention} text={piece.text} dim={!piece.wanted} />
          ) : (
            <span key={piece.start} data-dim={!piece.wanted || undefined}>
              {piece.text}
            </span>
          ),
        )}
      </span>
      {notes
        .filter(({ at }) => at > 0)
        .map(({ at, name }) => (
          <small key={at} className={styles.voice} lang={t.language}>
            {t('reader.then', { voice: name })}
          </small>
        ))}{' '}
    </>
  );
});
