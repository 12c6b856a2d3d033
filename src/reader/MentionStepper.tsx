import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslator } from '../i18n/react.ts';
import type { PassageNumber } from '../model/ids.ts';
import { localize } from '../model/language.ts';
import { mentionsOf } from '../model/quotes.ts';
import { indexOf } from '../model/statementIndex.ts';
import { useActions, useDateline } from '../store/react.ts';
import { scrollWithin } from '../ui/scrollWithin.ts';
import styles from './TextView.module.css';

interface MentionStepperProps {
  readonly text: RefObject<HTMLElement | null>;
  /** Has a passage set with its links, wherever it is. */
  readonly reveal: (passage: PassageNumber) => void;
}

/** The chosen place over the text: how often it is named, and a way from each mention to the next. */
export function MentionStepper({ text, reveal }: MentionStepperProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const placeId = useDateline((state) => state.view.place);
  const { selectPlace, setView } = useActions();
  const [at, setAt] = useState(0);
  const place = placeId && indexOf(statement).place.get(placeId);
  const mentions = placeId ? mentionsOf(statement, placeId) : [];
  const shown = useRef<string | null>(null);

  const show = (index: number, focus: boolean): void => {
    const mention = mentions[index];
    if (!mention) return;
    setAt(index);
    const find = () => text.current?.querySelector<HTMLElement>(`[data-mention="${mention.id}"]`);
    const target = find() ?? text.current?.querySelector(`#passage-${mention.passage}`);
    if (target) scrollWithin(target, 'center');
    reveal(mention.passage);
    // What is revealed in a long text is rendered right after this.
    if (focus) queueMicrotask(() => find()?.focus({ preventScroll: true }));
  };

  // A place chosen on the map shows its first mention; one chosen in the text stays where the reader's eyes are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place is a reason to scroll.
  useEffect(() => {
    if (placeId === shown.current) return;
    shown.current = placeId;
    const focused = document.activeElement?.closest<HTMLElement>('[data-mention]');
    const here = mentions.findIndex(({ id }) => id === focused?.dataset.mention);
    if (here >= 0) setAt(here);
    else show(0, false);
  }, [placeId]);

  const step = (by: 1 | -1): void => {
    if (mentions.length > 0) show((at + by + mentions.length) % mentions.length, true);
  };

  // The mention that has the focus, by a click or by Tab, is where the reader is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mentions are the place's.
  useEffect(() => {
    const root = text.current;
    const follow = (event: FocusEvent): void => {
      const link = (event.target as Element).closest<HTMLElement>('[data-mention]');
      const index = mentions.findIndex(({ id }) => id === link?.dataset.mention);
      if (index >= 0) setAt(index);
    };
    root?.addEventListener('focusin', follow);
    return () => root?.removeEventListener('focusin', follow);
  }, [placeId, text]);

  if (!place) return null;
  const name = localize(place.name, t.language);
  return (
    <div
      className={styles.stepper}
      role="toolbar"
      aria-label={t('reader.stepper', { place: name })}
      data-role={place.role}
    >
      <strong>{name}</strong>
      <span role="status">
        {t('reader.position', { at: Math.min(at + 1, mentions.length), total: mentions.length })}
      </span>
      <button type="button" className="button" onClick={() => step(-1)}>
        {t('reader.previous')}
      </button>
      <button type="button" className="button" onClick={() => step(1)}>
        {t('reader.next')}
      </button>
      <button type="button" className="button" onClick={() => setView({ view: 'map' })}>
        {t('reader.quotes')}
      </button>
      <button type="button" className="button" onClick={() => selectPlace(null)}>
        {t('reader.clear')}
      </button>
    </div>
  );
}
