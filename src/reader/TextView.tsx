import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { sourceLine } from '../i18n/sourceLine.ts';
import type { PassageNumber } from '../model/ids.ts';
import { localize } from '../model/language.ts';
import { limits } from '../model/largeStatement.ts';
import type { Moment } from '../model/timeline.ts';
import { useDateline } from '../store/react.ts';
import { scrollWithin } from '../ui/scrollWithin.ts';
import { Emphasis } from './Emphasis.tsx';
import { Filters } from './Filters.tsx';
import { MentionStepper } from './MentionStepper.tsx';
import { paragraphsOf, paragraphWith } from './paragraphs.ts';
import { ReaderParagraph } from './ReaderParagraph.tsx';
import styles from './TextView.module.css';
import { useNearParagraphs } from './useNearParagraphs.ts';
import { useReadingPassage } from './useReadingPassage.ts';

interface TextViewProps {
  readonly moments?: readonly Moment[];
  /** What the text links to what is chosen; comes late. */
  readonly links?: ReactNode;
}

/** The whole text, set to be read: every mention a link to its place, the voices in the margin, the filters above. */
export function TextView({ moments = [], links }: TextViewProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const passage = useDateline((state) => state.view.passage);
  const text = useRef<HTMLElement>(null);
  const watch = useReadingPassage();
  const paragraphs = useMemo(() => paragraphsOf(statement.passages), [statement]);
  const near = useNearParagraphs(text, statement, paragraphs);
  const reveal = (number: PassageNumber): void => {
    const paragraph = paragraphWith(paragraphs, number);
    if (paragraph !== undefined) near?.set(paragraph, true);
  };

  useEffect(() => {
    const shown = passage === null ? null : text.current?.querySelector(`#passage-${passage}`);
    if (shown) scrollWithin(shown, 'center');
  }, [passage]);

  return (
    <article ref={text} className={styles.text} aria-labelledby="text-title">
      <p className={styles.dateline}>
        {t('dateline', {
          place: localize(statement.dateline.place, t.language),
          date: new Date(statement.dateline.date),
        })}
      </p>
      <h2 id="text-title">{t('document.text')}</h2>
      <Filters />
      <MentionStepper text={text} reveal={reveal} />
      <div className={styles.body} data-long={statement.passages.length > limits.document || undefined}>
        {paragraphs.map((paragraph) => (
          <ReaderParagraph
            key={paragraph.key}
            statement={statement}
            paragraph={paragraph}
            current={paragraph.passages.some(({ number }) => number === passage) ? passage : null}
            near={near}
            watch={watch}
          />
        ))}
      </div>
      {links}
      <p className={styles.source}>{sourceLine(t, statement)}</p>
      <Emphasis moments={moments} />
    </article>
  );
}
