import { useEffect } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { useActions, useDateline } from '../store/react.ts';

/** What takes typed text itself, and what lies over the page with keys of its own. */
const typing = 'input, textarea, select, [contenteditable], dialog[open]';

/** Opens the search, also by `/`, as on many pages of reference. */
export function FindTool() {
  const t = useTranslator();
  const query = useDateline((state) => state.view.query);
  const { openDialog } = useActions();

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented) return;
      if ((target instanceof Element && target.closest(typing)) || document.querySelector('dialog[open]'))
        return;
      event.preventDefault();
      openDialog({ kind: 'find' });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [openDialog]);

  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-keyshortcuts="/"
      aria-label={query ? t('header.finding', { query }) : undefined}
      data-on={query !== '' || undefined}
      onClick={() => openDialog({ kind: 'find' })}
    >
      <span className="tool-word">{t('header.find')}</span>
      <svg className="tool-icon" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.500 10.500l3.500 3.500" />
      </svg>
    </button>
  );
}
