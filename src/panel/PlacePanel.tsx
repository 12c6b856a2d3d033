import type { ReactNode } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { countPassages } from '../model/countPassages.ts';
import type { PassageNumber } from '../model/ids.ts';
import { localize } from '../model/language.ts';
import { kindCounts, mentionsOf, passagesOf } from '../model/quotes.ts';
import { mentionKinds, type Place } from '../model/statement.ts';
import { useDateline } from '../store/react.ts';
import { RoleSign } from '../ui/RoleSign.tsx';
import styles from './Panel.module.css';
import { PanelHeading } from './PanelHeading.tsx';
import { PlaceNav } from './PlaceNav.tsx';
import { PlaceQuote } from './PlaceQuote.tsx';

interface PlacePanelProps {
  readonly place: Place;
  readonly passage: PassageNumber | null;
  readonly links?: ReactNode;
}

/** A place: its role, how often and in which way the text names it, every passage that does, and what it is linked to. */
export function PlacePanel({ place, passage, links }: PlacePanelProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const name = localize(place.name, t.language);
  const all = passagesOf(statement, place.id);
  const named = all.filter(({ writtenOnly }) => !writtenOnly);
  const written = all.filter(({ writtenOnly }) => writtenOnly);
  const counts = kindCounts(statement, place.id);
  const kinds = mentionKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t('panel.kindCount', { kind: t(`kind.${kind}`), count: counts[kind] }));

  return (
    <section className={styles.panel} data-place={place.id} aria-labelledby="panel-heading">
      <p className={styles.role} data-role={place.role}>
        <RoleSign role={place.role} /> {t(`role.${place.role}`)}
      </p>
      <PanelHeading>{name}</PanelHeading>
      <p className={styles.summary}>
        {t('panel.named', {
          passages: countPassages(statement, place.id),
          total: statement.passages.length,
          mentions: mentionsOf(statement, place.id).length,
        })}
        {kinds.length > 0 && <span>{t('panel.kinds', { list: t.list(kinds) })}</span>}
      </p>
      {named.map((item) => (
        <PlaceQuote
          key={item.passage.number}
          place={place}
          {...item}
          current={item.passage.number === passage}
        />
      ))}
      {written.length > 0 && (
        <>
          <h3 className={styles.subheading}>{t('panel.alsoWritten', { place: name })}</h3>
          {written.map((item) => (
            <PlaceQuote
              key={item.passage.number}
              place={place}
              {...item}
              current={item.passage.number === passage}
            />
          ))}
        </>
      )}
      {links}
      {place.note && (
        <>
          <h3 className={styles.subheading}>{t('panel.mapNote')}</h3>
          <p className={styles.note}>{localize(place.note, t.language)}</p>
        </>
      )}
      <PlaceNav place={place} />
    </section>
  );
}
