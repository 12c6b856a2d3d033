import { useTranslator } from '../i18n/react.ts';
import { indexOf } from '../model/statementIndex.ts';
import { defaultView } from '../model/view.ts';
import { useActions, useDateline } from '../store/react.ts';
import { Modal } from '../ui/Modal.tsx';
import { formatView } from '../url/codecs.ts';
import { pageAddress, publicAddress } from '../url/pageAddress.ts';
import { textFragment } from '../url/textFragment.ts';
import { Citation } from './Citation.tsx';
import styles from './CiteDialog.module.css';
import { CopyButton } from './CopyButton.tsx';
import { Picture } from './Picture.tsx';
import { dataFiles, siteFile } from './siteFile.ts';

/** What a reader takes along: a citation in any style, a link to the words, a picture of the view, the data. */
export function CiteDialog() {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const dialog = useDateline((state) => state.dialog);
  const { openDialog } = useActions();
  const number = dialog?.kind === 'cite' ? dialog.passage : null;
  const passage = (number !== null && indexOf(statement).passage.get(number)) || null;

  const quote = passage && statement.text.slice(passage.start, passage.end);
  const page = new URL(
    formatView({ ...defaultView, passage: passage?.number ?? null }) || '?',
    pageAddress().split(/[?#]/)[0],
  );
  const url = page.href.replace(/\?$/, '');
  const cited = publicAddress() === null ? statement.source.url : url;

  return (
    <Modal labelledBy="cite-title" shape="wide" onClose={() => openDialog(null)}>
      <div className={styles.cite}>
        <h2 id="cite-title">
          {passage ? t('cite.titlePassage', { number: passage.number }) : t('cite.title')}
        </h2>
        {quote !== null && (
          <p className={styles.quote} lang={statement.language}>
            <q>{quote}</q>
          </p>
        )}
        <Citation passage={passage} quote={quote} url={cited} />
        {quote !== null && (
          <section aria-labelledby="cite-link">
            <h3 id="cite-link">{t('cite.link')}</h3>
            <p>{t('cite.linkNote')}</p>
            <CopyButton label={t('cite.copyLink')} text={`${url}${textFragment(quote)}`} />
          </section>
        )}
        <Picture passage={passage} url={cited ?? ''} />
        <section aria-labelledby="cite-data">
          <h3 id="cite-data">{t('cite.data')}</h3>
          <p>{t('cite.dataNote')}</p>
          <ul className={styles.files}>
            {dataFiles.map((file) => (
              <li key={file}>
                <a href={siteFile(file)} download={`${statement.id}-${file}`}>
                  {t(`cite.file.${file}`)}
                </a>
              </li>
            ))}
          </ul>
        </section>
        <button type="button" className="button" onClick={() => openDialog(null)}>
          {t('dialog.close')}
        </button>
      </div>
    </Modal>
  );
}
