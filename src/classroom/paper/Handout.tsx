import { useTranslator } from '../../i18n/react.ts';
import { voiceNames } from '../../i18n/voiceNames.ts';
import { localize } from '../../model/language.ts';
import type { Step } from '../../model/step.ts';
import { useDateline } from '../../store/react.ts';
import { mentionsIn } from '../quiz/blanks.ts';
import styles from './Paper.module.css';
import { PaperQuote } from './PaperQuote.tsx';
import { PaperSource } from './PaperSource.tsx';
import { PaperTools } from './PaperTools.tsx';
import { handoutBlocks } from './paperContent.ts';
import type { PaperMapComponent } from './paperMap.ts';

interface HandoutProps {
  readonly steps: readonly Step[];
  readonly Map: PaperMapComponent;
}

const mapSize = { width: 300, height: 190 } as const;

/** The talk to take home: each step a block with its map, its quote, and its question. */
export function Handout({ steps, Map: StepMap }: HandoutProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);

  return (
    <section className={styles.page} aria-labelledby="paper-title">
      <PaperTools />
      <div className={styles.paper}>
        <h2 id="paper-title">{t('paper.handout')}</h2>
        <p className={styles.introduction}>{localize(statement.source.note, t.language)}</p>
        {handoutBlocks(statement, steps).map(({ id, passage, places, bounds, headline, question }, index) => {
          const names = places.map(({ name }) => localize(name, t.language));
          return (
            <article key={id} className={styles.block} data-block={id}>
              <h3>
                {headline
                  ? t('paper.step', { number: index + 1, headline: localize(headline, t.language) })
                  : t('panel.passage', { number: passage.number })}
              </h3>
              {names.length > 0 && (
                <StepMap
                  bounds={bounds}
                  size={mapSize}
                  labels={places.map((place) => ({ place, text: localize(place.name, t.language) }))}
                  title={t('paper.mapOf', { list: t.list(names) })}
                />
              )}
              <div>
                <p className={styles.who}>
                  {t('panel.passage', { number: passage.number })} · {voiceNames(t, statement, passage)}
                </p>
                <PaperQuote
                  passage={passage}
                  marked={mentionsIn(statement, passage).filter(({ bodies }) =>
                    bodies.some((body) => places.some((place) => place.id === body.place)),
                  )}
                />
                {question && (
                  <p className={styles.ask}>
                    <strong>{t('paper.question')}</strong> {localize(question, t.language)}
                  </p>
                )}
              </div>
            </article>
          );
        })}
        <PaperSource />
      </div>
    </section>
  );
}
