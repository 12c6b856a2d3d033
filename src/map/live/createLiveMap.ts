import {
  type GeoJSONSource,
  Map as MapLibre,
  type MapMouseEvent,
  type Point,
  setWorkerUrl,
} from 'maplibre-gl';
import './live.css';
import type { Camera, Size } from '../../model/camera.ts';
import { mostTimesNamed, shadeOf, timesNamed } from '../../model/emphasis.ts';
import type { RegionId } from '../../model/ids.ts';
import { zoomRange } from '../../model/mercator.ts';
import type { Place } from '../../model/statement.ts';
import { isEmbedded } from '../../store/createDatelineStore.ts';
import type { MapParts } from '../mapParts.ts';
import { planIntent, planResize } from '../planIntent.ts';
import { createStyle } from '../style/createStyle.ts';
import { elsewhereState, outlinedState, shadingState, sources, themeState } from '../style/ids.ts';
import { addPatterns } from './addPatterns.ts';
import { afterWords } from './afterWords.ts';
import { followLanguage, gestureHints } from './gestureHints.ts';
import type { LiveMap, LiveMapOptions } from './liveMap.ts';
import { readAreas } from './loadLayers.ts';
import { openingLayers } from './openingLayers.ts';
import { pickRegion } from './pickRegion.ts';
import { refineGround } from './refineGround.ts';
import { diffRegionStates, regionStates } from './regionStates.ts';
import { whenOutOfSight } from './whenOutOfSight.ts';

/** A camera flight of this length explains where the map goes without making anybody wait. */
const flightMs = 900;

const cameraOf = (map: MapLibre): Camera => {
  const { lng, lat } = map.getCenter();
  return { lng, lat, zoom: map.getZoom() };
};

/**
 * MapLibre behind a thin adapter: it reads the store, performs what the pure plans say, and writes back only what a
 * reader did to the map. Rejects where the data cannot be read or WebGL cannot start.
 */
export async function createLiveMap(
  options: LiveMapOptions,
  parts: MapParts,
  signal: AbortSignal,
): Promise<LiveMap> {
  const { container, store, frames } = options;
  const { statement } = store.getState();
  const embedded = isEmbedded(store.getState());
  const [areas, workerUrl, hints] = await Promise.all([
    parts.areas.then(readAreas),
    parts.worker,
    embedded ? gestureHints(options.messages) : {},
  ]);
  signal.throwIfAborted();
  setWorkerUrl(workerUrl);
  const areaIds = new Set(areas.features.map(({ id }) => String(id)));
  const opening = openingLayers(container.ownerDocument, areaIds, options.worldWidth);

  const most = mostTimesNamed(statement);
  const shade = ({ id }: Place): number => shadeOf(timesNamed(statement, id), most);
  const { camera } = frames.get();
  const map = new MapLibre({
    container,
    style: createStyle(statement.places, { ...opening, areas }, options.theme, shade),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    minZoom: zoomRange.min,
    maxZoom: zoomRange.max,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    attributionControl: false,
    fadeDuration: 0,
    trackResize: false,
    cooperativeGestures: embedded,
    locale: { 'Map.Title': options.label, ...hints },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();

  let theme = options.theme;
  let shown = regionStates(null, null, statement.places);

  const applyStates = (everything: boolean): void => {
    const { view, hovered, elsewhere, marked } = store.getState();
    const wanted = regionStates(view.place, hovered, statement.places, elsewhere, marked);
    const changes = everything ? [...wanted] : diffRegionStates(shown, wanted);
    shown = wanted;
    if (!map.isStyleLoaded() && !map.getSource(sources.countries)) return;
    for (const [id, state] of changes) {
      for (const source of [sources.countries, sources.areas, sources.points])
        map.setFeatureState({ source, id }, state);
    }
    map.setGlobalStateProperty(outlinedState, wanted.size > (elsewhere === null ? 0 : 1));
    map.setGlobalStateProperty(elsewhereState, elsewhere !== null);
  };

  // Measured when it changes: to read it in each frame would make the browser lay the page out in each.
  let size: Size = { width: container.clientWidth, height: container.clientHeight };

  const publish = (settled: boolean): void => {
    frames.set({ camera: cameraOf(map), size, settled });
  };

  /** Where a flight is going, so that a resize on the way does not strand it. */
  let heading: Camera | null = null;

  const go = (target: Camera | null, animate: boolean): void => {
    if (!target) return;
    const view = { center: [target.lng, target.lat] as [number, number], zoom: target.zoom };
    if (animate && !options.reducedMotion()) {
      map.flyTo({ ...view, duration: flightMs, essential: true });
      // After: a flight that this one takes over from ends first.
      heading = target;
    } else map.jumpTo(view);
  };

  const pick = (point: Point, touch: boolean): RegionId | null =>
    pickRegion(map, statement.places, frames.get(), point, touch);

  const placeOf = (region: RegionId | null) =>
    statement.places.find(
      (place) => region !== null && (place.regions.includes(region) || place.id === (region as string)),
    );

  const isTouch = (event: MapMouseEvent): boolean =>
    event.originalEvent instanceof PointerEvent && event.originalEvent.pointerType === 'touch';

  const onClick = (event: MapMouseEvent): void => {
    const region = pick(event.point, isTouch(event));
    const place = placeOf(region);
    if (place) store.actions.selectPlace(place.id);
    else if (region) store.actions.selectRegion(region);
  };
  const onMouseMove = (event: MapMouseEvent): void => {
    const region = pick(event.point, false);
    map.getCanvas().style.cursor = region ? 'pointer' : '';
    store.actions.hover(placeOf(region)?.id ?? null);
  };

  map.on('style.load', () => {
    addPatterns(map);
    map.setGlobalStateProperty(themeState, theme);
    map.setGlobalStateProperty(shadingState, store.getState().mapModes.shading);
    applyStates(true);
  });
  map.on('click', onClick);
  map.on('mousemove', onMouseMove);
  map.on('mouseout', () => store.actions.hover(null));
  map.on('move', () => publish(false));
  map.on('moveend', (event) => {
    heading = null;
    publish(true);
    if ('originalEvent' in event && event.originalEvent) {
      store.actions.moveCamera({ kind: 'camera', camera: cameraOf(map), movedByReader: true });
    }
  });
  map.once('idle', () => void refineGround(map, parts, signal));
  map.on('idle', options.onIdle);
  map.on('webglcontextlost', options.onContextLost);
  map.on('webglcontextrestored', options.onContextRestored);
  // Without a listener MapLibre prints; an error before the first idle means that nothing will be drawn.
  map.on('error', () => {
    if (!map.loaded() && store.getState().map === 'static') options.onBroken();
  });

  const { owe, settle, forgive } = afterWords();
  const unsubscribe = store.subscribe((state, before) => {
    const fly = (): void => {
      if (state.camera !== before.camera)
        go(planIntent(state.camera, cameraOf(map), frames.get().size, statement.opening), true);
    };
    if (state.view.place !== before.view.place) {
      // A flight to the choice before would go on meanwhile, and past a place that is in view now.
      if (heading && state.camera !== before.camera) map.stop();
      owe(() => {
        applyStates(false);
        fly();
      });
    } else if (state.camera !== before.camera) {
      settle();
      fly();
    }
    if (
      state.hovered !== before.hovered ||
      state.elsewhere !== before.elsewhere ||
      state.marked !== before.marked
    ) {
      applyStates(false);
    }
    if (state.mapModes.shading !== before.mapModes.shading && map.getSource(sources.countries))
      map.setGlobalStateProperty(shadingState, state.mapModes.shading);
  });

  const resize = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = container;
    if (width === 0 || height === 0) return;
    size = { width, height };
    const flying = heading !== null;
    const from = heading ?? cameraOf(map);
    map.stop();
    map.resize();
    go(planResize(store.getState().camera, from, size, statement.opening), flying);
    publish(!flying);
  });
  resize.observe(container);
  const stopWatching = embedded ? whenOutOfSight(container, options.onRest) : undefined;
  const stopHints = embedded ? followLanguage(container, options.messages) : undefined;

  return {
    setTheme(next) {
      theme = next;
      if (map.getSource(sources.countries) as GeoJSONSource | undefined)
        map.setGlobalStateProperty(themeState, next);
    },
    setLabel: (label) => map.getCanvas().setAttribute('aria-label', label),
    destroy() {
      stopWatching?.();
      stopHints?.();
      forgive();
      resize.disconnect();
      unsubscribe();
      map.remove();
      URL.revokeObjectURL(workerUrl);
    },
  };
}
