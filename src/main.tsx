import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { mapGeometry } from 'virtual:dateline/map';
import { statement } from 'virtual:dateline/statement';
// First: it declares the order of the cascade layers.
import './ui/base.css';
import 'virtual:dateline/generated.css';
import './theme/fonts/fonts.css';
import { App } from './app/App.tsx';
import { connectDocument } from './app/documentState.ts';
import { readStoredTheme } from './app/storedTheme.ts';
import { createFrameSource } from './map/frame.ts';
import { fitBounds } from './model/mercator.ts';
import { createDatelineStore } from './store/createDatelineStore.ts';
import { DatelineContext } from './store/react.ts';
import { connectHistory, readLocation } from './url/history.ts';

const store = createDatelineStore(statement, readLocation(window.location, statement), readStoredTheme());
// No size yet: the stage measures itself before the first paint.
const noSize = { width: 0, height: 0 };
const frames = createFrameSource({ camera: fitBounds(statement.opening, noSize), size: noSize, settled: true });

connectHistory(store, window);
connectDocument(store, frames, document.documentElement);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <DatelineContext value={store}>
        <App geometry={mapGeometry} frames={frames} />
      </DatelineContext>
    </StrictMode>,
  );
}
