import { mapMarks } from 'virtual:dateline/marks';
import { useTranslator } from '../i18n/react.ts';
import { localize } from '../model/language.ts';
import { useActions, useDateline } from '../store/react.ts';
import { Modal } from '../ui/Modal.tsx';
import styles from './PolicyDialog.module.css';

/** Which positions the map takes, and where to object. The disputed places are those of the map itself, with its notes. */
export function PolicyDialog() {
  const t = useTranslator();
  const places = useDateline((state) => state.statement.places);
  const { openDialog } = useActions();
  const disputed = mapMarks.filter(({ kind }) => kind === 'disputed');
  const noted = [
    ...mapMarks.filter(({ kind, note }) => kind !== 'disputed' && note !== null),
    ...places.filter(({ note }) => note !== null),
  ];

  const entries = (items: typeof noted) => (
    <dl>
      {items.map(({ id, name, note }) => (
        <div key={id}>
          <dt>{localize(name, t.language)}</dt>
          <dd>{note && localize(note, t.language)}</dd>
        </div>
      ))}
    </dl>
  );

  return (
    <Modal labelledBy="policy-title" shape="wide" onClose={() => openDialog(null)}>
      <div className={styles.policy}>
        <h2 id="policy-title">{t('policy.title')}</h2>
        <p>{t('policy.intro')}</p>
        <h3>{t('policy.reported')}</h3>
        <p>{t('policy.reportedText')}</p>
        <h3>{t('policy.disputed')}</h3>
        <p>{t('policy.disputedText')}</p>
        {entries(disputed)}
        <h3>{t('policy.names')}</h3>
        <p>{t('policy.namesText')}</p>
        <h3>{t('policy.limits')}</h3>
        <p>{t('policy.limitsText')}</p>
        {entries(noted)}
        <h3>{t('policy.sources')}</h3>
        <p>{t('policy.sourcesText')}</p>
        <h3>{t('policy.corrections')}</h3>
        <p>{t('policy.correctionsText')}</p>
        <button type="button" className="button" onClick={() => openDialog(null)}>
          {t('dialog.close')}
        </button>
      </div>
    </Modal>
  );
}
