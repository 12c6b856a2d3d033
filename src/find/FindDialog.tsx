import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { longestQuery, search } from '../model/search.ts';
import { useActions, useDateline } from '../store/react.ts';
import { Modal } from '../ui/Modal.tsx';
import { scrollWithin } from '../ui/scrollWithin.ts';
import styles from './FindDialog.module.css';
import { OptionGroup } from './OptionGroup.tsx';
import { type FindOption, findOptions } from './options.ts';

/**
 * Search over the text and the names of its places: an editable combobox with a list that is always open.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function FindDialog() {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const query = useDateline((state) => state.view.query);
  const { openDialog, selectPlace, setView } = useActions();
  const [active, setActive] = useState(-1);
  const [cut, setCut] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  // Typing never waits for a long text.
  const searched = useDeferredValue(query);
  const options = useMemo(() => findOptions(statement, search(statement, searched)), [statement, searched]);
  const flat = [...options.places, ...options.passages];
  const current = flat[active];
  const { total, suggested } = options;

  useEffect(() => {
    const selected = list.current?.querySelector('[aria-selected="true"]');
    if (selected) scrollWithin(selected, 'nearest');
  });

  const type = (value: string): void => {
    setActive(-1);
    setCut(value.length > longestQuery);
    // Half of a pair, left by a cut or pasted, cannot be written into an address.
    setView({ query: value.slice(0, longestQuery).toWellFormed() });
  };

  const choose = (option: FindOption | undefined): void => {
    if (!option) return;
    openDialog(null);
    if (option.kind === 'place') selectPlace(option.found.place.id);
    else setView({ place: null, passage: option.found.passage.number });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && flat.length > 0) {
      event.preventDefault();
      setActive((active + step + (active < 0 && step < 0 ? 1 : 0) + flat.length) % flat.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(current ?? (suggested ? undefined : flat[0]));
    }
  };

  const said =
    searched.trim() === ''
      ? t('find.empty')
      : suggested
        ? t('find.nothing', { query: searched })
        : t('find.found', { ...total });

  return (
    <Modal labelledBy="find-title" shape="top" onClose={() => openDialog(null)}>
      <div className={styles.head}>
        <h2 id="find-title">
          <label htmlFor="find-field">{t('find.title')}</label>
        </h2>
        <input
          id="find-field"
          className={styles.field}
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="find-list"
          aria-autocomplete="list"
          aria-activedescendant={current?.id}
          aria-describedby="find-said"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={t('find.placeholder')}
          value={query}
          onChange={({ target }) => type(target.value)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className={styles.close}
          aria-label={t('find.close')}
          onClick={() => openDialog(null)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      <p id="find-said" className={styles.said} role="status">
        {said} {cut && t('find.cut', { count: longestQuery })}
      </p>
      <div ref={list} id="find-list" role="listbox" aria-label={t('find.results')} className={styles.list}>
        <OptionGroup
          id="find-places"
          label={t(suggested ? 'find.suggestions' : 'find.places')}
          more={total.places - options.places.length}
          options={options.places}
          current={current}
          onChoose={choose}
        />
        <OptionGroup
          id="find-passages"
          label={t('find.passages')}
          more={total.passages - options.passages.length}
          options={options.passages}
          current={current}
          onChoose={choose}
        />
      </div>
      <div className={styles.foot}>
        <span aria-hidden="true">{t('find.keys')}</span>
        {query !== '' && (
          <button type="button" className="button" onClick={() => type('')}>
            {t('find.clear')}
          </button>
        )}
      </div>
    </Modal>
  );
}
