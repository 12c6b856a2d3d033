import { heads } from 'virtual:dateline/heads';
import { mapGeometry } from 'virtual:dateline/map';
import { relations } from 'virtual:dateline/relations';
import { statement } from 'virtual:dateline/statement';
import { renderToString } from 'react-dom/server';
import { App } from './app/App.tsx';
import { createLoadLanguage } from './app/loadLanguage.ts';
import { PageLanguage } from './app/pageLanguage.ts';
import { pageTitle } from './app/pageTitle.ts';
import { TextDocument } from './app/TextDocument.tsx';
import type { PrerenderedPage } from './build/prerenderedPage.ts';
import { createMessages } from './i18n/messages.ts';
import { MessagesContext } from './i18n/react.ts';
import { createFrameSource, unmeasured } from './map/frame.ts';
import type { Language } from './model/language.ts';
import { defaultView } from './model/view.ts';
import { createDatelineStore } from './store/createDatelineStore.ts';
import { DatelineContext } from './store/react.ts';

/** Renders the document at build: what a reader has before, and without, any script. */
export async function renderPage(language: Language): Promise<PrerenderedPage> {
  const load = createLoadLanguage(statement);
  const messages = createMessages(language, await load(language, 'core'), load);
  await messages.need('relations');
  const store = createDatelineStore(statement, defaultView);
  const frames = createFrameSource(unmeasured(statement.opening));
  const render = (element: React.ReactNode): string =>
    renderToString(
      <MessagesContext value={messages}>
        <PageLanguage value={language}>
          <DatelineContext value={store}>{element}</DatelineContext>
        </PageLanguage>
      </MessagesContext>,
    );
  return {
    title: pageTitle(messages.translator(), statement, defaultView),
    head: heads[language],
    app: render(<App geometry={mapGeometry} frames={frames} />),
    text: render(<TextDocument relations={relations} />),
  };
}
