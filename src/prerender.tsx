import { mapGeometry } from 'virtual:dateline/map';
import { statement } from 'virtual:dateline/statement';
import { renderToString } from 'react-dom/server';
import { App } from './app/App.tsx';
import { TextDocument } from './app/TextDocument.tsx';
import type { PrerenderedPage } from './build/prerenderedPage.ts';
import { createFrameSource, unmeasured } from './map/frame.ts';
import { defaultView } from './model/view.ts';
import { createDatelineStore } from './store/createDatelineStore.ts';
import { DatelineContext } from './store/react.ts';

/** Renders the document at build: what a reader has before, and without, any script. */
export function renderPage(): PrerenderedPage {
  const store = createDatelineStore(statement, defaultView);
  const frames = createFrameSource(unmeasured(statement.opening));
  const render = (element: React.ReactNode): string =>
    renderToString(<DatelineContext value={store}>{element}</DatelineContext>);
  return { app: render(<App geometry={mapGeometry} frames={frames} />), text: render(<TextDocument />) };
}
