import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bounds, Camera, Padding } from '../model/camera.ts';
import type { PassageNumber, PlaceId, RegionId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { Statement } from '../model/statement.ts';
import type { Theme, View } from '../model/view.ts';

/**
 * Where the map should look. An intent, not a reading: the map decides how to get there, and only a reader's own
 * move writes a camera back. A new object is a new wish, even with equal values.
 */
export type CameraIntent =
  | { readonly kind: 'opening' }
  /** Make sure these bounds can be seen; stay put where they already are. */
  | { readonly kind: 'show'; readonly bounds: Bounds }
  /** Show all of these bounds beside what covers the canvas. */
  | { readonly kind: 'clear'; readonly bounds: Bounds; readonly covered: Padding }
  | { readonly kind: 'camera'; readonly camera: Camera; readonly movedByReader: boolean }
  | { readonly kind: 'zoom'; readonly by: number };

/**
 * Who caused the latest change of the view; `address` is the page as it was opened, `host` the page around an embedded
 * one, `talk` another window of the same talk. Only a reader's choice pushes history.
 */
export type Driver = 'address' | 'reader' | 'history' | 'host' | 'talk';

/** Which map is on screen: `<html data-map>`. */
export type MapStatus = 'static' | 'live' | 'unavailable';

/** Why the live map is not there; each has its own sentence. `save-data`: the reader asked the browser to save data. */
export type MapFailure = 'save-data' | 'no-webgl' | 'load-failed' | 'data-failed' | 'context-lost';

/**
 * What a choice on the map does: it chooses the place; or it answers a question, and the map keeps its names to itself;
 * or nothing, while something else is to be done.
 */
export type MapTask = 'choose' | 'answer' | 'look';

/** What the page has to say about itself, once. */
export type Notice = 'language-failed';

/** What the map shows beside its places: every link, and how often each place is named. */
export interface MapModes {
  readonly links: boolean;
  readonly shading: boolean;
}

/** How much of a small screen the sheet takes. */
export const sheetHeights = ['low', 'half', 'high'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** What lies over the page, and what it is about. */
export type Dialog =
  | { readonly kind: 'find' }
  /** A passage, or the whole text. */
  | { readonly kind: 'cite'; readonly passage: PassageNumber | null }
  | { readonly kind: 'policy' }
  | { readonly kind: 'about' }
  | { readonly kind: 'share' };

/** What the search of the view finds; only a late chunk can search. */
export interface FoundMarks {
  /** How often in which passages. */
  readonly passages: ReadonlyMap<PassageNumber, number>;
  readonly places: ReadonlySet<PlaceId>;
}

export interface DatelineState {
  readonly statement: Statement;
  readonly view: View;
  readonly driver: Driver;
  /** Another page shows this one in a frame, whatever its address says. */
  readonly framed: boolean;
  /** A region that the text does not name and that the reader chose on the map. */
  readonly elsewhere: RegionId | null;
  readonly hovered: PlaceId | null;
  readonly mapTask: MapTask;
  /** The latest answer given on the map, a new object each; null for somewhere that the text does not name. */
  readonly mapAnswer: { readonly place: PlaceId | null } | null;
  /** Places that the map shows as it shows a chosen one, without any being chosen. */
  readonly marked: readonly PlaceId[];
  /** What the text links; null until it has arrived. */
  readonly relations: readonly Relation[] | null;
  readonly mapModes: MapModes;
  readonly camera: CameraIntent;
  readonly map: MapStatus;
  readonly mapFailure: MapFailure | null;
  /** Counts the wishes for a (new) live map, so that a retry is a change of state. */
  readonly mapAttempt: number;
  readonly sheet: SheetHeight;
  /** The reader's own choice, kept on the device; null follows the system. An address with a theme overrides it. */
  readonly preferredTheme: Theme | null;
  readonly dialog: Dialog | null;
  readonly found: FoundMarks | null;
  readonly notice: Notice | null;
  /** Whether passages stand with our unofficial translation, where the reader's language has one. */
  readonly translations: boolean;
}

export interface DatelineActions {
  /** The page as its address and the device say, before anybody has done anything. */
  readonly open: (view: View, preferredTheme: Theme | null, framed?: boolean) => void;
  readonly selectPlace: (place: PlaceId | null) => void;
  readonly selectPassage: (passage: PassageNumber | null) => void;
  /** A region on the map: the place it belongs to, or none. */
  readonly selectRegion: (region: RegionId) => void;
  readonly setView: (patch: Partial<View>, driver?: Driver) => void;
  readonly hover: (place: PlaceId | null) => void;
  readonly setMapTask: (task: MapTask, marked?: readonly PlaceId[]) => void;
  readonly moveCamera: (camera: CameraIntent) => void;
  readonly setMap: (map: MapStatus, failure?: MapFailure) => void;
  readonly retryMap: () => void;
  readonly setRelations: (relations: readonly Relation[]) => void;
  readonly setMapModes: (modes: Partial<MapModes>) => void;
  readonly setSheet: (sheet: SheetHeight) => void;
  readonly preferTheme: (theme: Theme) => void;
  readonly openDialog: (dialog: Dialog | null) => void;
  readonly setFound: (found: FoundMarks | null) => void;
  readonly setNotice: (notice: Notice | null) => void;
  readonly showTranslations: (translations: boolean) => void;
}

/** Wheel, focus, history and storage belong to the page around this one. */
export function isEmbedded({ framed, view }: Pick<DatelineState, 'framed' | 'view'>): boolean {
  return framed || view.embed;
}

export type DatelineStore = StoreApi<DatelineState> & { readonly actions: DatelineActions };

export function createDatelineStore(statement: Statement, view: View): DatelineStore {
  const store = createStore<DatelineState>()(() => ({
    statement,
    view,
    driver: 'address',
    framed: false,
    elsewhere: null,
    hovered: null,
    mapTask: 'choose',
    mapAnswer: null,
    marked: [],
    relations: null,
    mapModes: { links: false, shading: false },
    camera: cameraFor(statement, view) ?? { kind: 'opening' },
    map: 'static',
    mapFailure: null,
    mapAttempt: 0,
    sheet: 'half',
    preferredTheme: null,
    dialog: null,
    found: null,
    notice: null,
    translations: true,
  }));
  const { setState, getState } = store;

  function setView(patch: Partial<View>, driver: Driver = 'reader'): void {
    const { view: before, elsewhere, camera, sheet } = getState();
    const after = { ...before, ...patch };
    const placeChanged = after.place !== before.place;
    if (elsewhere === null && sameView(before, after)) return;
    setState({
      view: after,
      driver,
      elsewhere: null,
      // What was chosen must be readable: a sheet that only shows its head opens.
      sheet: sheet === 'low' && (after.place ?? after.passage) !== null ? 'half' : sheet,
      camera: (placeChanged ? cameraFor(statement, after) : null) ?? camera,
    });
  }

  /** Takes a choice on the map for an answer where that is its task. Says whether it must not choose. */
  function answers(place: PlaceId | null): boolean {
    const { mapTask } = getState();
    if (mapTask === 'answer') setState({ mapAnswer: { place } });
    return mapTask !== 'choose';
  }

  const actions: DatelineActions = {
    open(view, preferredTheme, framed = false) {
      setState({ preferredTheme, framed });
      setView(view, 'address');
    },
    setView,
    selectPlace(place) {
      if (answers(place)) return;
      const { view: before } = getState();
      if (place !== null && place === before.place) {
        // Chosen again: the reader wants to see it, wherever the map has wandered.
        const camera = cameraFor(statement, before);
        if (camera) setState({ camera });
      }
      setView({ place, passage: null });
    },
    selectPassage: (passage) => setView({ passage }),
    selectRegion(region) {
      const place = statement.places.find((candidate) => candidate.regions.includes(region));
      if (place) actions.selectPlace(place.id);
      else if (!answers(null)) {
        setView({ place: null, passage: null });
        setState({ elsewhere: region });
      }
    },
    hover(place) {
      if (getState().hovered !== place) setState({ hovered: place });
    },
    setMapTask: (mapTask, marked = []) => setState({ mapTask, marked, mapAnswer: null }),
    moveCamera: (camera) => setState({ camera }),
    setMap: (map, failure) => setState({ map, mapFailure: failure ?? null }),
    retryMap: () => setState({ map: 'static', mapFailure: null, mapAttempt: getState().mapAttempt + 1 }),
    setRelations: (relations) => setState({ relations }),
    setMapModes: (modes) => setState({ mapModes: { ...getState().mapModes, ...modes } }),
    setSheet: (sheet) => setState({ sheet }),
    openDialog: (dialog) => setState({ dialog }),
    setFound: (found) => setState({ found }),
    setNotice: (notice) => setState({ notice }),
    showTranslations: (translations) => setState({ translations }),
    preferTheme(theme) {
      setState({ preferredTheme: theme });
      setView({ theme: null });
    },
  };
  return Object.assign(store, { actions });
}

function cameraFor(statement: Statement, view: View): CameraIntent | null {
  const place = statement.places.find((candidate) => candidate.id === view.place);
  return place ? { kind: 'show', bounds: place.bounds } : null;
}

function sameView(a: View, b: View): boolean {
  return (Object.keys(a) as (keyof View)[]).every((key) => {
    const [x, y] = [a[key], b[key]];
    return Array.isArray(x) && Array.isArray(y) ? x.join() === y.join() : x === y;
  });
}
