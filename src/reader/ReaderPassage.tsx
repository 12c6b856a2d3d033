import { Fragment, memo, useMemo } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { filteredSegments } from '../model/filter.ts';
import type { PlaceId } from '../model/ids.ts';
import { localize } from '../model/language.ts';
import { voiceBefore } from '../model/quotes.ts';
import type { Mention, Passage, Statement } from '../model/statement.ts';
import { indexOf } from '../model/statementIndex.ts';
import { useDateline, useDatelineLater } from '../store/react.ts';
import { MentionLink } from './MentionLink.tsx';
import { PassageHead } from './PassageHead.tsx';
import styles from './TextView.module.css';

interface ReaderPassageProps {
  readonly statement: Statement;
  readonly passage: Passage;
  /** A paragraph begins with it. */
  readonly first: boolean;
  readonly current: boolean;
}

/**
 * One sentence: its number outside, and inside nothing but its words. It listens for its links, of which a long text has
 * thousands, and what it needs beside comes from the text: a choice asks each sentence once.
 */
export const ReaderPassage = memo(function ReaderPassage(props: ReaderPassageProps) {
  const { statement, passage, first, current } = props;
  const t = useTranslator();
  const index = indexOf(statement);
  // The box is ticked at once, and the words pale after it.
  const voices = useDatelineLater(({ view }) => view.voices);
  const topics = useDatelineLater(({ view }) => view.topics);
  const pieces = useMemo(
    () => filteredSegments(statement, passage, { voices, topics }),
    [statement, passage, voices, topics],
  );
  const places = useMemo(
    () => new Set(pieces.flatMap(({ mention }) => mention?.bodies.map(({ place }) => place) ?? [])),
    [pieces],
  );
  const chosen = useDateline(({ view }) => (view.place && places.has(view.place) ? view.place : null));
  const hovered = useDateline((state) => (state.hovered && places.has(state.hovered) ? state.hovered : null));
  // Said once where it changes, beside the line in which it does; a paragraph's first passage always says it.
  const before = first ? null : voiceBefore(statement, passage.start);
  const notes = pieces.flatMap(({ voice }, at) => {
    const last = at === 0 ? before : (pieces[at - 1]?.voice ?? null);
    const found = voice !== last && voice ? index.voice.get(voice) : undefined;
    return found ? [{ at, name: localize(found.name, t.language) }] : [];
  });

  return (
    <>
      <PassageHead number={passage.number} voice={notes.find(({ at }) => at === 0)?.name} />
      <span
        id={`passage-${passage.number}`}
        className={styles.passage}
        data-passage={passage.number}
        data-current={current || undefined}
      >
        {pieces.map((piece, at) => {
          const name = at > 0 ? notes.find((found) => found.at === at)?.name : undefined;
          const note = name !== undefined && <VoiceNote name={name} />;
          if (piece.mention) {
            return (
              <Fragment key={piece.start}>
                {note && <VoiceNote name={name} spoken />}
                {note}
                <MentionLink
                  statement={statement}
                  mention={piece.mention}
                  text={piece.text}
                  dim={!piece.wanted}
                  chosen={names(piece.mention, chosen)}
                  lit={names(piece.mention, hovered)}
                />
              </Fragment>
            );
          }
          // Seen within its first word, so that it is in the line where that word is; heard before it.
          const [initial = ''] = piece.text;
          return (
            <span key={piece.start} data-dim={!piece.wanted || undefined}>
              {note && <VoiceNote name={name} spoken />}
              {initial}
              {note}
              {piece.text.slice(initial.length)}
            </span>
          );
        })}
      </span>{' '}
    </>
  );
});

function names(mention: Mention, place: PlaceId | null): boolean {
  return place !== null && mention.bodies.some((body) => body.place === place);
}

/** In the margin of the line in which another voice begins. It holds no words: a passage has only its own. */
function VoiceNote({ name, spoken = false }: { name: string; spoken?: boolean }) {
  const t = useTranslator();
  const says = t('reader.then', { voice: name });
  return spoken ? (
    <span className={styles.spoken} lang={t.language} data-speaks={says} />
  ) : (
    <small className={styles.voice} lang={t.language} data-says={says} aria-hidden="true" />
  );
}
