import { useTranslator } from '../i18n/react.ts';
import { reloadIntoUpdate } from '../offline/reloadIntoUpdate.ts';
import { useDateline } from '../store/react.ts';
import styles from './Notice.module.css';

export type OfflineNews = 'ready' | 'update';

interface OfflineNoticeProps {
  readonly news: OfflineNews | null;
  readonly onClose: () => void;
}

/** Says quietly that the page works without network, or that there is a newer one; never in front of a class. */
export function OfflineNotice({ news, onClose }: OfflineNoticeProps) {
  const t = useTranslator();
  const onStage = useDateline(({ view }) => view.view === 'present' || view.view === 'speaker');
  // What the page has to say about itself comes first, and stands in the same place.
  const spoken = useDateline(({ notice }) => notice !== null);

  return (
    <div role="status" className={styles.notice} data-print="hide">
      {news && !onStage && !spoken && (
        <p>
          {news === 'ready' ? t('offline.ready') : t('offline.update')}
          {news === 'update' && (
            <button type="button" className="button" onClick={() => void reloadIntoUpdate()}>
              {t('offline.reload')}
            </button>
          )}
          <button type="button" className="button" onClick={onClose}>
            {t('map.dismiss')}
          </button>
        </p>
      )}
    </div>
  );
}
