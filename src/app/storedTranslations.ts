import type { DatelineStore } from '../store/createDatelineStore.ts';

const key = 'dateline.translations';

/** Keeps on this device that the reader wants no translations; a page inside another one keeps nothing. */
export function connectTranslations(store: DatelineStore, embedded: boolean): () => void {
  if (embedded) return () => {};
  try {
    if (window.localStorage.getItem(key) === 'hide') store.actions.showTranslations(false);
  } catch {
    // Forbidden: they are shown, as they are at first.
  }
  return store.subscribe(({ translations }, before) => {
    if (translations === before.translations) return;
    try {
      if (translations) window.localStorage.removeItem(key);
      else window.localStorage.setItem(key, 'hide');
    } catch {
      // Forbidden or full: the choice lasts as long as the page.
    }
  });
}
