import { useEffect, useRef } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { localize } from '../model/language.ts';
import { segments, voicesOf } from '../model/quotes.ts';
import type { Mention, Passage, Place } from '../model/statement.ts';
import { indexOf } from '../model/statementIndex.ts';
import { useActions, useDateline } from '../store/react.ts';
import { scrollWithin } from '../ui/scrollWithin.ts';
import { mentionNotes } from './mentionNotes.ts';
import styles from './Panel.module.css';
import { PassageTranslation } from './PassageTranslation.tsx';
import { Quote } from './Quote.tsx';
import { QuoteActions } from './QuoteActions.tsx';

interface PlaceQuoteProps {
  readonly place: Place;
  readonly passage: Passage;
  readonly mentions: readonly Mention[];
  readonly current: boolean;
}

/** One passage that names a place: who says it, the words, in which way they name the place, and what to do with them. */
export function PlaceQuote({ place, passage, mentions, current }: PlaceQuoteProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const { setView } = useActions();
  const article = useRef<HTMLElement>(null);

  const speaking =
    segments(statement, passage).find(({ mention }) => mention?.id === mentions[0]?.id)?.voice ?? null;
  const voiceName = (id: string | null): string => {
    const voice = indexOf(statement).voice.get(id ?? '');
    return voice ? localize(voice.name, t.language) : '';
  };
  const others = voicesOf(statement, passage).filter((voice) => voice !== speaking);

  useEffect(() => {
    if (current && article.current) scrollWithin(article.current, 'nearest');
  }, [current]);

  return (
    <article ref={article} className={styles.quote} data-current={current || undefined}>
      <header>
        <h3>
          <a
            href={`#passage-${passage.number}`}
            onClick={(event) => {
              event.preventDefault();
              setView({ place: null, passage: passage.number });
            }}
          >
            {t('panel.passage', { number: passage.number })}
          </a>
        </h3>
        <p>{voiceName(speaking)}</p>
      </header>
      <Quote passage={passage} marked={mentions} voice={others.length > 0 ? speaking : null} />
      <PassageTranslation passage={passage} />
      <ul className={styles.notes}>
        {mentionNotes(t, statement, place, mentions).map((note) => (
          <li key={note}>{note}</li>
        ))}
        {others.length > 0 && <li>{t('panel.otherVoice', { voice: t.list(others.map(voiceName)) })}</li>}
      </ul>
      <QuoteActions passage={passage} place={place.id} />
    </article>
  );
}
