import { createRoot } from 'react-dom/client';
import type { Messages } from '../i18n/messages.ts';
import { MessagesContext } from '../i18n/react.ts';
import type { Language } from '../model/language.ts';
import { connectWorker } from '../offline/connectWorker.ts';
import { mayRegister, surroundingsOf } from '../offline/mayRegister.ts';
import { maySayReady } from '../offline/toldReady.ts';
import type { DatelineStore } from '../store/createDatelineStore.ts';
import { DatelineContext } from '../store/react.ts';
import { type OfflineNews, OfflineNotice } from './OfflineNotice.tsx';
import { siteFolder } from './pageLanguage.ts';

/** Where no live map comes (a view without a map, a still map to save data), what is on the way has arrived by then. */
const patienceMs = 10_000;

/** Resolves when the live map is there or given up: nothing is kept for later at the cost of what is looked at now. */
function mapSettled(store: DatelineStore): Promise<void> {
  return new Promise((resolve) => {
    const settled = (): boolean => store.getState().map !== 'static';
    if (settled()) return resolve();
    const done = (): void => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, patienceMs);
    const stop = store.subscribe(() => {
      if (settled()) done();
    });
  });
}

/** Has the page keep itself for the time without network, and says so; a late chunk that embedded pages never ask for. */
export async function startOffline(store: DatelineStore, messages: Messages, page: Language): Promise<void> {
  if (!mayRegister(surroundingsOf(window, store.getState().view.embed))) return;
  await mapSettled(store);
  try {
    await messages.need('offline');
  } catch {
    // Without its words, nothing could be said of it; the next visit asks again.
    return;
  }

  // Below the page's own rows, among which it takes its room.
  const rows = document.querySelector('[data-layout]') ?? document.body;
  const place = rows.appendChild(document.createElement('div'));
  place.style.display = 'contents';
  const root = createRoot(place);
  const say = (news: OfflineNews | null): void =>
    root.render(
      <MessagesContext value={messages}>
        <DatelineContext value={store}>
          <OfflineNotice news={news} onClose={() => say(null)} />
        </DatelineContext>
      </MessagesContext>,
    );
  say(null);

  let newer = false;
  await connectWorker({
    url: `${siteFolder(page)}sw.js`,
    language: () => messages.translator().language,
    onLanguage: messages.subscribe,
    onUpdate() {
      newer = true;
      say('update');
    },
    onReady() {
      if (!newer && maySayReady()) say('ready');
    },
  });
}
