import { afterPaint } from '../store/afterPaint.ts';
import type { MapFailure } from '../store/createDatelineStore.ts';
import type { Flavour } from '../theme/palette.ts';
import type { LiveMap, LiveMapOptions } from './live/liveMap.ts';
import { fetchMapParts } from './mapParts.ts';
import { whenWanted } from './whenWanted.ts';

interface Options extends Pick<LiveMapOptions, 'container' | 'worldWidth' | 'store' | 'frames' | 'messages'> {
  readonly theme: { readonly current: Flavour };
  readonly label: { readonly current: string };
  /** Where the map is on the page: it loads when that can be seen, or is touched. */
  readonly stage: HTMLElement;
  /** The reader asked for the live map; saving data no longer counts. */
  readonly asked: boolean;
  /** The live map has the camera from here on. */
  readonly onTakeOver: () => void;
  /** The live map has been given up for as long as it cannot be seen; the still one shows the same. */
  readonly onRest: () => void;
  /** The live map is gone; the still one has the camera again. */
  readonly onFailure: () => void;
}

/** How long a lost WebGL context may take to come back before the still map is the map. */
const contextPatienceMs = 8000;

function hasWebGl2(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

/**
 * Brings the live map up over the still one, after first paint, and says in the store how that went. Every way it can
 * fail ends in `unavailable` with its reason, never in an error: the still map is already there.
 */
export function startLiveMap(options: Options): LiveMap {
  const { store } = options;
  const abort = new AbortController();
  let map: LiveMap | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const fail = (failure: MapFailure): void => {
    if (abort.signal.aborted) return;
    abort.abort();
    map?.destroy();
    map = null;
    options.onFailure();
    store.actions.setMap('unavailable', failure);
  };

  const start = async (): Promise<void> => {
    let chunk: typeof import('./live/createLiveMap.ts');
    const arriving = import('./live/createLiveMap.ts');
    const parts = fetchMapParts(abort.signal);
    // After the requests, which are under way meanwhile: to ask a browser for WebGL can take it half a second.
    arriving.catch(() => {});
    await new Promise<void>((resolve) => afterPaint(resolve));
    if (abort.signal.aborted) return undefined;
    if (!hasWebGl2()) return fail('no-webgl');
    try {
      chunk = await arriving;
    } catch {
      return fail('load-failed');
    }
    if (abort.signal.aborted) return undefined;
    try {
      const created = await chunk.createLiveMap(
        {
          container: options.container,
          worldWidth: options.worldWidth,
          store,
          frames: options.frames,
          theme: options.theme.current,
          label: options.label.current,
          messages: options.messages,
          reducedMotion: () => window.matchMedia('(prefers-reduced-motion: reduce)').matches,
          onIdle() {
            if (!abort.signal.aborted && store.getState().map === 'static') store.actions.setMap('live');
          },
          onRest() {
            clearTimeout(patience);
            patience = undefined;
            map?.destroy();
            map = null;
            options.onRest();
            store.actions.setMap('static');
            cancel = whenWanted(options.stage, () => void start());
          },
          onContextLost() {
            store.actions.setMap('static');
            patience = setTimeout(() => fail('context-lost'), contextPatienceMs);
          },
          onContextRestored() {
            clearTimeout(patience);
            patience = undefined;
          },
          onBroken() {
            // While a lost context may still come back, errors are its consequence.
            if (patience === undefined) fail('load-failed');
          },
        },
        parts,
        abort.signal,
      );
      if (abort.signal.aborted) return created.destroy();
      map = created;
      map.setTheme(options.theme.current);
      map.setLabel(options.label.current);
      options.onTakeOver();
    } catch (cause) {
      fail(cause instanceof Error && cause.name === 'LayersError' ? 'data-failed' : 'no-webgl');
    }
    return undefined;
  };

  const savesData =
    (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;
  let cancel =
    savesData && !options.asked
      ? afterPaint(() => {
          options.onFailure();
          store.actions.setMap('static', 'save-data');
        })
      : whenWanted(options.stage, () => void start());
  return {
    setTheme: (theme) => map?.setTheme(theme),
    setLabel: (label) => map?.setLabel(label),
    destroy() {
      cancel();
      clearTimeout(patience);
      abort.abort();
      map?.destroy();
      map = null;
    },
  };
}
