import type { ReactNode } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { localize } from '../model/language.ts';
import { placesIn } from '../model/quotes.ts';
import type { Passage } from '../model/statement.ts';
import { abbreviate, voiceParts } from '../model/voiceParts.ts';
import { useActions, useDateline } from '../store/react.ts';
import styles from './Panel.module.css';
import { PanelHeading } from './PanelHeading.tsx';
import { PassageTranslation } from './PassageTranslation.tsx';
import { PlaceList } from './PlaceList.tsx';
import { Quote } from './Quote.tsx';
import { QuoteActions } from './QuoteActions.tsx';

/** A passage: its words with every mention marked, who speaks, and the places it names. */
export function PassagePanel({ passage, links }: { passage: Passage; links?: ReactNode }) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const { setView } = useActions();
  const voices = voiceParts(statement, passage);
  const places = placesIn(statement, passage);
  const at = statement.passages.indexOf(passage);

  const step = (target: Passage | undefined, rel: 'prev' | 'next') =>
    target ? (
      <a
        href={`#passage-${target.number}`}
        rel={rel}
        onClick={(event) => {
          event.preventDefault();
          setView({ place: null, passage: target.number });
        }}
      >
        {t(rel === 'prev' ? 'panel.previousPassage' : 'panel.nextPassage')}
      </a>
    ) : (
      <span />
    );

  return (
    <section className={styles.panel} aria-labelledby="panel-heading">
      <p className={styles.role}>{t('panel.paragraph', { number: passage.paragraph + 1 })}</p>
      <PanelHeading>
        {t('panel.passageOf', { number: passage.number, total: statement.passages.length })}
      </PanelHeading>
      <div className={styles.quote}>
        <Quote passage={passage} voice={voices.length > 1 ? (voices[0]?.voice.id ?? null) : null} />
        <PassageTranslation passage={passage} />
        <QuoteActions passage={passage} place={null} />
      </div>
      <h3 className={styles.subheading}>{t('panel.voices')}</h3>
      <dl className={styles.voices}>
        {voices.map(({ voice, start, text }) => (
          <div key={start}>
            <dt>{localize(voice.name, t.language)}</dt>
            <dd>
              {voices.length > 1 && <q lang={statement.language}>{abbreviate(text)}</q>}{' '}
              {localize(voice.description, t.language)}
            </dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.subheading}>{t('panel.named.here')}</h3>
      {places.length > 0 ? (
        <PlaceList places={places} />
      ) : (
        <p className={styles.note}>{t('panel.noneNamed')}</p>
      )}
      {links}
      <nav data-print="hide" className={styles.nav} aria-label={t('panel.passageNav')}>
        {step(statement.passages[at - 1], 'prev')}
        {step(statement.passages[at + 1], 'next')}
      </nav>
    </section>
  );
}
