import { useTranslator } from '../i18n/react.ts';
import { localize } from '../model/language.ts';
import type { Step } from '../model/step.ts';
import styles from './Notes.module.css';
import type { OwnTalk } from './ownTalk.ts';

/** Of the heading, for the landmark that the notes are in. */
export const notesTitle = 'notes-title';

/** What to say to a step, the teacher's own words where there are some, and what to ask. */
export function Notes({ step, own }: { step: Step; own: OwnTalk }) {
  const t = useTranslator();
  const note = own.notes[step.id];
  return (
    <div className={styles.notes}>
      <h3 id={notesTitle}>{t(note === undefined ? 'present.notes' : 'present.yourNotes')}</h3>
      <p className={styles.text}>{note ?? localize(step.notes, t.language)}</p>
      <h3>{t('present.question')}</h3>
      <p className={styles.text}>{localize(step.question, t.language)}</p>
    </div>
  );
}
