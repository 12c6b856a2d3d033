import { memo, useMemo } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { voiceNames } from '../i18n/voiceNames.ts';
import type { Wanted } from '../model/filter.ts';
import { localize } from '../model/language.ts';
import { limits, passagesAround } from '../model/largeStatement.ts';
import { type PlacePassage, passagesOf, placesIn } from '../model/quotes.ts';
import type { Passage } from '../model/statement.ts';
import { indexOf } from '../model/statementIndex.ts';
import { voiceParts } from '../model/voiceParts.ts';
import { useActions, useDateline, useDatelineLater } from '../store/react.ts';
import { barLength } from './barLength.ts';
import styles from './PassageStrip.module.css';

/**
 * The text as bars as long as its sentences: where the chosen place speaks, which passage is open, whose voice it is,
 * and the way into each. The bars grow by their length; a finger still hits the shortest.
 */
export const PassageStrip = memo(function PassageStrip({ wanted = null }: { wanted?: Wanted | null }) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const { place: placeId, passage: current } = useDatelineLater((state) => state.view);
  const place = placeId && indexOf(statement).place.get(placeId);
  const named = useMemo(
    () => new Map(placeId ? passagesOf(statement, placeId).map((item) => [item.passage.number, item]) : []),
    [statement, placeId],
  );

  const found = useDateline((state) => state.found?.passages);
  const passages = passagesAround(statement.passages, current, limits.bars);
  const [first, last] = [passages[0], passages.at(-1)];

  const caption = place
    ? t('strip.captionPlace', { place: localize(place.name, t.language) })
    : current !== null
      ? t('strip.captionPassage', { number: current, total: statement.passages.length })
      : t('strip.caption', { count: statement.passages.length });

  return (
    <nav
      data-level="full"
      data-print="hide"
      className={styles.strip}
      aria-label={t('strip.label')}
      data-role={place ? place.role : undefined}
    >
      <div className={styles.captions}>
        <p>
          {caption}
          {first && last && passages.length < statement.passages.length && (
            <>
              {' '}
              ·{' '}
              {t('strip.range', { first: first.number, last: last.number, total: statement.passages.length })}
            </>
          )}
        </p>
        <ul className={styles.voices} aria-label={t('panel.voices')}>
          {statement.voices.map((voice, index) => (
            <li key={voice.id}>
              <span className={styles.voice} data-voice={index % voiceStyles} aria-hidden="true" />
              {localize(voice.name, t.language)}
            </li>
          ))}
        </ul>
      </div>
      <ol className={styles.bars}>
        {passages.map((passage) => (
          <Bar
            key={passage.number}
            passage={passage}
            named={namedAs(named.get(passage.number))}
            current={passage.number === current}
            found={found?.get(passage.number) ?? 0}
            dim={wanted?.passages.has(passage.number) === false}
          />
        ))}
      </ol>
    </nav>
  );
});

/** As many looks as the style sheet has for a voice's line. */
const voiceStyles = 4;

function namedAs(item: PlacePassage | undefined): 'named' | 'written' | undefined {
  if (!item) return undefined;
  return item.writtenOnly ? 'written' : 'named';
}

interface BarProps {
  readonly passage: Passage;
  /** Whether the chosen place is named here, or only its name written for another. */
  readonly named: 'named' | 'written' | undefined;
  readonly current: boolean;
  /** How often the search's words stand here. */
  readonly found: number;
  /** Left out by the reader's filter: paler, and still the way in. */
  readonly dim: boolean;
}

const Bar = memo(function Bar({ passage, named, current, found, dim }: BarProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const { setView } = useActions();
  const contents = useMemo(() => {
    const names = placesIn(statement, passage).map(({ name }) => localize(name, t.language));
    return t('strip.passage', {
      number: passage.number,
      places: names.length > 0 ? t.list(names) : t('strip.noPlaces'),
      voices: voiceNames(t, statement, passage),
    });
  }, [t, statement, passage]);

  const description = found > 0 ? t('strip.found', { description: contents, count: found }) : contents;

  return (
    <li className={styles.item} data-length={barLength(passage.end - passage.start)}>
      <a
        href={`#passage-${passage.number}`}
        className={styles.passage}
        data-named={named}
        data-dim={dim || undefined}
        aria-current={current ? 'true' : undefined}
        aria-label={description}
        title={description}
        onClick={(event) => {
          event.preventDefault();
          // Within the chosen place where it speaks there; else the passage itself.
          setView({ passage: passage.number, ...(named ? {} : { place: null }) });
        }}
      >
        <span className={styles.bar} aria-hidden="true" />
        <span className={styles.voiceLine} aria-hidden="true">
          {voiceParts(statement, passage).map(({ voice, start, end }) => (
            <span
              key={start}
              className={styles.voice}
              data-voice={statement.voices.indexOf(voice) % voiceStyles}
              data-length={barLength(end - start)}
            />
          ))}
        </span>
        <span className={styles.number}>
          {passage.number}
          {found > 0 && <span className={styles.found}>×{found}</span>}
        </span>
      </a>
    </li>
  );
});
