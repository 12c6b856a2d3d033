import { useTranslator } from '../../i18n/react.ts';
import { localize } from '../../model/language.ts';
import styles from './Paper.module.css';
import type { HandoutBlock } from './paperContent.ts';

/** The talk's questions, each with the passage that it is about and room to write. */
export function QuestionTask({ blocks }: { blocks: readonly HandoutBlock[] }) {
  const t = useTranslator();
  const asked = blocks.flatMap(({ id, passage, question }) => (question ? [{ id, passage, question }] : []));
  if (asked.length === 0) return null;

  return (
    <section>
      <h3>{t('paper.task.questions')}</h3>
      <ol className={styles.questions}>
        {asked.map(({ id, passage, question }) => (
          <li key={id} data-block={id}>
            {localize(question, t.language)}{' '}
            <span className={styles.who}>({t('panel.passage', { number: passage.number })})</span>
            <span className={styles.writing} />
            <span className={styles.writing} />
          </li>
        ))}
      </ol>
    </section>
  );
}
