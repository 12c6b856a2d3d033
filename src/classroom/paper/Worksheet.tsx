import { useState } from 'react';
import { useTranslator } from '../../i18n/react.ts';
import type { Step } from '../../model/step.ts';
import { useDateline } from '../../store/react.ts';
import { AnswerKey } from './AnswerKey.tsx';
import { Cloze } from './Cloze.tsx';
import styles from './Paper.module.css';
import { PaperSource } from './PaperSource.tsx';
import { PaperTools } from './PaperTools.tsx';
import { PlaceTask } from './PlaceTask.tsx';
import { gapsOf, handoutBlocks, numberedPlaces } from './paperContent.ts';
import type { PaperMapComponent } from './paperMap.ts';
import { QuestionTask } from './QuestionTask.tsx';

interface WorksheetProps {
  readonly steps: readonly Step[];
  readonly Map: PaperMapComponent;
}

const parts = ['worksheet', 'both', 'key'] as const;

/** A blank map to name, a text to fill in, questions to answer; and its key, on pages of its own. */
export function Worksheet({ steps, Map: BlankMap }: WorksheetProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const [shown, setShown] = useState<(typeof parts)[number]>('both');
  const places = numberedPlaces(statement);
  const gaps = gapsOf(statement);

  return (
    <section className={styles.page} aria-label={t('paper.worksheet')}>
      <PaperTools>
        <fieldset className={styles.parts}>
          <legend className="visually-hidden">{t('paper.parts')}</legend>
          {parts.map((part) => (
            <label key={part}>
              <input type="radio" name="parts" checked={shown === part} onChange={() => setShown(part)} />{' '}
              {t(`paper.part.${part}`)}
            </label>
          ))}
        </fieldset>
      </PaperTools>
      {shown !== 'key' && (
        <div className={styles.paper} data-part="worksheet">
          <h2>{t('paper.worksheet')}</h2>
          <p className={styles.fields}>
            <span>{t('paper.name')}</span>
            <span>{t('paper.date')}</span>
          </p>
          <PlaceTask places={places} Map={BlankMap} />
          <Cloze gaps={gaps} />
          <QuestionTask blocks={handoutBlocks(statement, steps)} />
          <PaperSource />
        </div>
      )}
      {shown !== 'worksheet' && <AnswerKey places={places} gaps={gaps} />}
    </section>
  );
}
