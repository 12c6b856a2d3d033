import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
// First: it declares the order of the cascade layers.
import './ui/base.css';
import 'virtual:dateline/generated.css';
import './ui/print.css';
import './theme/fonts/fonts.css';
// Rendered at build only, but styled with the rest.
import './app/textDocument.css';
import { mapGeometry } from 'virtual:dateline/map';
import { statement } from 'virtual:dateline/statement';
import { App } from './app/App.tsx';
import { connectFind } from './app/connectFind.ts';
import { connectLanguage } from './app/connectLanguage.ts';
import { connectDocument } from './app/documentState.ts';
import { createLoadLanguage } from './app/loadLanguage.ts';
import { PageLanguage, readPageLanguage } from './app/pageLanguage.ts';
import { readStoredTheme } from './app/storedTheme.ts';
import { connectTranslations } from './app/storedTranslations.ts';
import { english } from './i18n/catalogue.ts';
import { createMessages, type Messages } from './i18n/messages.ts';
import { MessagesContext } from './i18n/react.ts';
import { createFrameSource, unmeasured } from './map/frame.ts';
import type { Language } from './model/language.ts';
import { defaultView } from './model/view.ts';
import { createDatelineStore } from './store/createDatelineStore.ts';
import { DatelineContext } from './store/react.ts';
import { connectHistory, readLocation } from './url/history.ts';

declare global {
  interface Window {
    /** Buttons that were clicked before the application had taken over; the boot script in index.html collects them. */
    datelineClicks?: HTMLButtonElement[];
  }
}

// The document was rendered with nothing chosen. The store begins there too, which is what React hydrates, and has the
// address's view before that, which React then shows: https://zustand.docs.pmnd.rs/reference/hooks/use-store
const store = createDatelineStore(statement, defaultView);
const frames = createFrameSource(unmeasured(statement.opening));
const view = readLocation(window.location, statement);
const framed = window.parent !== window;
store.actions.open(view, framed || view.embed ? null : readStoredTheme(), framed);
connectHistory(store, window);
if (view.accent) {
  const { accent } = view;
  import('./app/showAccent.ts').then(
    ({ showAccent }) => showAccent(document.documentElement, accent),
    () => {},
  );
}
connectFind(store, document.body);
connectTranslations(store, framed || view.embed);
connectDocument(store, frames, document.documentElement);

const root = document.getElementById('root');

/** The application is there: the plain document goes, and what was clicked too early is clicked again. */
function takeOver(messages: Messages, language: Language): void {
  document.getElementById('document')?.remove();
  if (root && framed) {
    // Without this chunk the page is there and only says nothing to the page around it.
    import('./app/startGuest.ts').then(
      ({ startGuest }) => startGuest(store, frames, root),
      () => {},
    );
  }
  if (!import.meta.env.DATELINE_SINGLE && !framed && !view.embed) {
    // Without this chunk the page is there as long as there is a network.
    import('./app/startOffline.tsx').then(
      ({ startOffline }) => startOffline(store, messages, language),
      () => {},
    );
  }
  for (const button of window.datelineClicks?.splice(0) ?? []) button.click();
  delete window.datelineClicks;
}

/** Hydrates in the language that the document is in; where that does not arrive, starts anew in English. */
async function start(root: HTMLElement): Promise<void> {
  const language = readPageLanguage(document.documentElement);
  const load = createLoadLanguage(statement);
  const core = language === 'en' ? english : await load(language, 'core').catch(() => null);
  const messages = createMessages(core ? language : 'en', core ?? english, load);
  connectLanguage(store, messages, language, document.documentElement);
  const onReady = (): void => takeOver(messages, language);
  const page = (
    <StrictMode>
      <MessagesContext value={messages}>
        <PageLanguage value={language}>
          <DatelineContext value={store}>
            <App geometry={mapGeometry} frames={frames} onReady={onReady} />
          </DatelineContext>
        </PageLanguage>
      </MessagesContext>
    </StrictMode>
  );
  if (root.firstElementChild && core) hydrateRoot(root, page);
  else {
    root.replaceChildren();
    createRoot(root).render(page);
  }
}

if (root) void start(root);
