import { type ChangeEvent, useState } from 'react';
import type { MessageKey } from '../i18n/catalogue.ts';
import { useTranslator } from '../i18n/react.ts';
import { localize } from '../model/language.ts';
import type { Step } from '../model/step.ts';
import { useDateline } from '../store/react.ts';
import { fullPageUrl } from '../url/fullPage.ts';
import { pageAddress } from '../url/pageAddress.ts';
import { Layer } from './Layer.tsx';
import styles from './OwnTalk.module.css';
import {
  arrange,
  formatOwnTalk,
  longestNote,
  moveStep,
  type OwnTalk,
  parseOwnTalk,
  toggleStep,
  untouched,
  writeNote,
} from './ownTalk.ts';
import { formatTalkFragment } from './ownTalkLink.ts';
import type { OwnTalkHere } from './useOwnTalk.ts';

interface OwnTalkEditorProps {
  readonly steps: readonly Step[];
  readonly ownTalk: OwnTalkHere;
  readonly onClose: () => void;
}

/** A talk's file is a few kilobytes; what is larger is something else. */
const largestFileBytes = 1_000_000;

/** Which steps, in which order, with which notes; and the ways to carry that elsewhere. */
export function OwnTalkEditor({ steps, ownTalk: { own, change }, onClose }: OwnTalkEditorProps) {
  const t = useTranslator();
  const view = useDateline((state) => state.view);
  const id = useDateline((state) => state.statement.id);
  const [said, say] = useState<MessageKey | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const [before, setBefore] = useState<OwnTalk | null>(null);
  const arranged = arrange(steps, own);

  const copyLink = async (): Promise<void> => {
    const fragment = formatTalkFragment(own);
    if (fragment === null) return say('own.linkTooLong');
    const address = fullPageUrl({ ...view, view: 'present' }, { href: pageAddress() }) + fragment;
    try {
      await navigator.clipboard.writeText(address);
      say('own.linkCopied');
    } catch {
      setLink(address);
      say('own.linkFailed');
    }
  };
  const save = (): void => {
    const url = URL.createObjectURL(new Blob([formatOwnTalk(own)], { type: 'application/json' }));
    const anchor = document.createElement('a');
    anchor.href = url;
    anchor.download = `dateline-talk-${id}.json`;
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  const openFile = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (!file) return;
    const text = file.size > largestFileBytes ? '' : await file.text().catch(() => '');
    target.value = '';
    const read = parseOwnTalk(text, steps);
    if (read === null) return say('own.fileFailed');
    setBefore(own);
    change(read);
    say('own.fileOpened');
  };

  return (
    <Layer title={t('own.title')} onClose={onClose}>
      <p>{t('own.about')}</p>
      <div className={styles.ways}>
        <button type="button" className="button" onClick={() => void copyLink()}>
          {t('own.copyLink')}
        </button>
        <button type="button" className="button" onClick={save}>
          {t('own.save')}
        </button>
        <label className={`button ${styles.file}`}>
          {t('own.openFile')}
          <input
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            onChange={(event) => void openFile(event)}
          />
        </label>
        <button
          type="button"
          className="button"
          onClick={() => {
            setBefore(own);
            change(untouched);
          }}
        >
          {t('own.reset')}
        </button>
        {before && (
          <button
            type="button"
            className="button"
            onClick={() => {
              change(before);
              setBefore(null);
            }}
          >
            {t('own.undo')}
          </button>
        )}
      </div>
      <p role="status">{said && t(said)}</p>
      {link && (
        <textarea readOnly aria-label={t('own.copyLink')} className={styles.note} value={link} rows={3} />
      )}
      <ol className={styles.list}>
        {arranged.map((step, at) => {
          const headline = localize(step.headline, t.language);
          return (
            <li key={step.id} data-own-step={step.id}>
              <div className={styles.row}>
                <label>
                  <input
                    type="checkbox"
                    aria-label={t('own.shown', { headline })}
                    checked={!own.hidden.includes(step.id)}
                    onChange={() => change(toggleStep(own, step.id))}
                  />{' '}
                  {headline}
                </label>
                <button
                  type="button"
                  className="button"
                  aria-label={t('own.up', { headline })}
                  disabled={at === 0}
                  onClick={() => change(moveStep(steps, own, step.id, -1))}
                >
                  ↑
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={t('own.down', { headline })}
                  disabled={at === arranged.length - 1}
                  onClick={() => change(moveStep(steps, own, step.id, 1))}
                >
                  ↓
                </button>
              </div>
              <textarea
                className={styles.note}
                aria-label={t('own.note', { headline })}
                maxLength={longestNote}
                rows={2}
                placeholder={localize(step.notes, t.language)}
                value={own.notes[step.id] ?? ''}
                onChange={({ target }) => change(writeNote(own, step.id, target.value))}
              />
            </li>
          );
        })}
      </ol>
    </Layer>
  );
}
