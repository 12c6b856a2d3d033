import type { ComponentType } from 'react';
import type { FrameSource } from '../map/frame.ts';
import type { ViewName } from '../model/view.ts';
import { lateView } from './lateView.tsx';

/**
 * How a view uses the page.
 * `explore`: header, map, a sheet beside or below it that holds the view, passage strip. `ask`: the same without the
 * strip, which would tell. `stage`: the map fills the page and the view lies over it. `page`: header and a document of
 * its own, without a map.
 */
export type Layout = 'explore' | 'ask' | 'stage' | 'page';

interface ViewProps {
  /** The map under the view, as it is now. */
  readonly frames: FrameSource;
}

interface ViewEntry {
  readonly layout: Layout;
  /** Null: the panel, which is in the entry. */
  readonly View: ComponentType<ViewProps> | null;
}

/** The views of the application, each in its chunk; `map` is there from the first paint. */
export const views: Readonly<Record<ViewName, ViewEntry>> = {
  map: { layout: 'explore', View: null },
  text: {
    layout: 'explore',
    View: lateView('reader', async () => (await import('./TextPage.tsx')).TextPage),
  },
  quiz: {
    layout: 'ask',
    View: lateView('classroom', async () => (await import('../classroom/quiz/QuizView.tsx')).QuizView),
  },
  present: {
    layout: 'stage',
    View: lateView('present', async () => (await import('./Talk.tsx')).Talk),
  },
  speaker: {
    layout: 'stage',
    View: lateView('present', async () => (await import('./Talk.tsx')).SpeakerWindow),
  },
  handout: {
    layout: 'page',
    View: lateView('classroom', async () => (await import('./Papers.tsx')).HandoutPage),
  },
  worksheet: {
    layout: 'page',
    View: lateView('classroom', async () => (await import('./Papers.tsx')).WorksheetPage),
  },
};
