import { single } from 'virtual:dateline/single';
import { useMessageGroup, useTranslator } from '../i18n/react.ts';
import { isEmbedded } from '../store/createDatelineStore.ts';
import { useDateline } from '../store/react.ts';
import { besideSite } from './besideSite.ts';
import styles from './TakeAlong.module.css';

/** The page as one file, to save. Nothing in that file itself, nor in another's page, whose reader came for that page. */
export function TakeAlong() {
  const wait = useMessageGroup('share');
  const t = useTranslator();
  const id = useDateline(({ statement }) => statement.id);
  const embedded = useDateline(isEmbedded);
  if (!single || embedded) return null;
  wait();

  // Rounded up: nobody minds that it takes less.
  const megabytes = Math.ceil(single.bytes / 100_000) / 10;
  return (
    <div className={styles.along}>
      <a className="button" href={besideSite(single.file)} download={`dateline-${id}.html`}>
        {t('share.file', { megabytes })}
      </a>
      <p>{t('share.fileNote')}</p>
    </div>
  );
}
