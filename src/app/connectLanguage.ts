import type { Messages } from '../i18n/messages.ts';
import type { Language } from '../model/language.ts';
import type { DatelineStore } from '../store/createDatelineStore.ts';

/**
 * Speaks what the view asks for, else the page's own language, and says on `<html lang>` what is spoken. Where a
 * language does not arrive the page stays in the one it has, and says so once.
 */
export function connectLanguage(
  store: DatelineStore,
  messages: Messages,
  pageLanguage: Language,
  root: HTMLElement,
): () => void {
  let asked = messages.translator().language;
  const follow = (): void => {
    const wanted = store.getState().view.lang ?? pageLanguage;
    if (wanted === asked) return;
    asked = wanted;
    messages.speak(wanted).catch(() => {
      if (asked !== wanted) return;
      asked = messages.translator().language;
      store.actions.setNotice('language-failed');
    });
  };
  const mark = (): void => {
    const { language } = messages.translator();
    if (root.lang !== language) root.lang = language;
  };
  mark();
  const stopMessages = messages.subscribe(mark);
  const stopStore = store.subscribe(follow);
  follow();
  return () => {
    stopMessages();
    stopStore();
  };
}
