import { useTranslator } from '../i18n/react.ts';
import { localize } from '../model/language.ts';
import { passagesOf, segments, voicesOf } from '../model/quotes.ts';
import type { Passage } from '../model/statement.ts';
import { useActions, useDateline } from '../store/react.ts';
import { barLength } from './barLength.ts';
import styles from './PassageStrip.module.css';

/**
 * The text as bars as long as its sentences: where the chosen place speaks, which passage is open, and the way into
 * each. The bars grow by their length; a finger still hits the shortest.
 */
export function PassageStrip() {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const { place: placeId, passage: current } = useDateline((state) => state.view);
  const { setView } = useActions();
  const place = statement.places.find((candidate) => candidate.id === placeId);
  const named = new Map(
    place ? passagesOf(statement, place.id).map((item) => [item.passage.number, item]) : [],
  );

  const describe = (passage: Passage): string => {
    const ids = new Set(
      segments(statement, passage).flatMap(({ mention }) => mention?.bodies.map((body) => body.place) ?? []),
    );
    const places = statement.places
      .filter(({ id }) => ids.has(id))
      .map(({ name }) => localize(name, t.language));
    const voices = voicesOf(statement, passage).flatMap((id) => {
      const voice = statement.voices.find((candidate) => candidate.id === id);
      return voice ? [localize(voice.name, t.language)] : [];
    });
    return t('strip.passage', {
      number: passage.number,
      places: places.length > 0 ? t.list(places) : t('strip.noPlaces'),
      voices: t.list(voices),
    });
  };

  const caption = place
    ? t('strip.captionPlace', { place: localize(place.name, t.language) })
    : current !== null
      ? t('strip.captionPassage', { number: current, total: statement.passages.length })
      : t('strip.caption', { count: statement.passages.length });

  return (
    <nav className={styles.strip} aria-label={t('strip.label')} data-role={place?.role}>
      <p className={styles.caption}>{caption}</p>
      <ol>
        {statement.passages.map((passage) => {
          const item = named.get(passage.number);
          return (
            <li
              key={passage.number}
              className={styles.item}
              data-length={barLength(passage.end - passage.start)}
            >
              <a
                href={`#passage-${passage.number}`}
                className={styles.passage}
                data-named={item ? (item.writtenOnly ? 'written' : 'named') : undefined}
                aria-current={passage.number === current ? 'true' : undefined}
                aria-label={describe(passage)}
                title={describe(passage)}
                onClick={(event) => {
                  event.preventDefault();
                  // Within the chosen place where it speaks there; else the passage itself.
                  setView({ place: item ? placeId : null, passage: passage.number });
                }}
              >
                <span className={styles.bar} aria-hidden="true" />
                <span className={styles.number}>{passage.number}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
