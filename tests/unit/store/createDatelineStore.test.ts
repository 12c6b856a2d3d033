import { describe, expect, it, vi } from 'vitest';
import type { PassageNumber, PlaceId, RegionId, VoiceId } from '../../../src/model/ids.ts';
import { defaultView, type View } from '../../../src/model/view.ts';
import { type CameraIntent, createDatelineStore } from '../../../src/store/createDatelineStore.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const [alpha, beta] = ['alpha', 'beta'] as readonly string[] as readonly [PlaceId, PlaceId];
const two = 2 as PassageNumber;
const boundsOf = (id: PlaceId) => smallStatement.places.find((place) => place.id === id)!.bounds;

function open(view: Partial<View> = {}) {
  const store = createDatelineStore(smallStatement, { ...defaultView, ...view });
  const heard = vi.fn();
  store.subscribe(heard);
  return { store, heard, ...store.actions };
}

describe('a new store', () => {
  it('shows what the address says, driven by nobody, with the camera on the opening', () => {
    const { store } = open({ theme: 'dark' });
    expect(store.getState()).toMatchObject({
      view: { ...defaultView, theme: 'dark' },
      driver: 'address',
      camera: { kind: 'opening' },
      map: 'static',
      elsewhere: null,
      sheet: 'half',
    });
  });

  it('opens with the view of the address and the theme of the device, driven by nobody', () => {
    const { store, open: openView } = open();
    openView({ ...defaultView, place: beta, lang: 'ko' }, 'dark');
    expect(store.getState()).toMatchObject({
      view: { place: beta, lang: 'ko' },
      preferredTheme: 'dark',
      driver: 'address',
      camera: { kind: 'show', bounds: boundsOf(beta) },
    });
  });

  it('shows the place that the address names', () => {
    const { store } = open({ place: beta });
    expect(store.getState().camera).toEqual({ kind: 'show', bounds: boundsOf(beta) });
  });
});

describe('choosing a place', () => {
  it('asks the camera to show it', () => {
    const { store, selectPlace } = open();
    selectPlace(beta);
    expect(store.getState()).toMatchObject({
      view: { place: beta, passage: null },
      driver: 'reader',
      camera: { kind: 'show', bounds: boundsOf(beta) },
    });
  });

  it('again asks the camera anew and changes no view', () => {
    const { store, selectPlace, moveCamera } = open({ place: beta });
    const wander: CameraIntent = { kind: 'camera', camera: { lng: 0, lat: 0, zoom: 3 }, movedByReader: true };
    moveCamera(wander);
    const { view, camera: before } = store.getState();
    expect(before).toBe(wander);
    selectPlace(beta);
    expect(store.getState().camera).toEqual({ kind: 'show', bounds: boundsOf(beta) });
    const asked = store.getState().camera;
    selectPlace(beta);
    expect(store.getState().camera).toEqual(asked);
    expect(store.getState().camera).not.toBe(asked);
    expect(store.getState().view).toBe(view);
  });

  it('drops the passage that was open', () => {
    const { store, selectPlace } = open({ place: beta, passage: two });
    selectPlace(beta);
    expect(store.getState().view).toMatchObject({ place: beta, passage: null });
  });

  it('keeps the camera where it is when there is no place any more', () => {
    const { store, selectPlace } = open({ place: beta });
    const { camera } = store.getState();
    selectPlace(null);
    expect(store.getState().view.place).toBe(null);
    expect(store.getState().camera).toBe(camera);
  });

  it('keeps theme, language and filters', () => {
    const kept = {
      theme: 'dark',
      lang: 'ko',
      voices: ['envoy'] as readonly string[] as readonly VoiceId[],
    } as const;
    const { store, selectPlace } = open(kept);
    selectPlace(beta);
    expect(store.getState().view).toEqual({ ...defaultView, ...kept, place: beta });
  });
});

describe('choosing a passage', () => {
  it('leaves the place and the camera as they are', () => {
    const { store, selectPassage } = open({ place: beta });
    const { camera } = store.getState();
    selectPassage(two);
    expect(store.getState()).toMatchObject({ view: { place: beta, passage: two }, driver: 'reader' });
    expect(store.getState().camera).toBe(camera);
  });
});

describe('choosing a region of the map', () => {
  it('chooses the place that it belongs to, whichever of its regions it is', () => {
    const { store, selectRegion } = open();
    selectRegion('alpha-isles' as RegionId);
    expect(store.getState()).toMatchObject({ view: { place: alpha }, elsewhere: null });
  });

  it('of no place leaves the place and says which region it was', () => {
    const { store, selectRegion } = open({ place: beta, passage: two });
    selectRegion('atlantis' as RegionId);
    expect(store.getState()).toMatchObject({ view: { place: null, passage: null }, elsewhere: 'atlantis' });
  });

  it('of no place is over with the next choice, even of nothing', () => {
    const { store, selectRegion, selectPlace } = open();
    selectRegion('atlantis' as RegionId);
    selectPlace(null);
    expect(store.getState().elsewhere).toBe(null);
    selectRegion('atlantis' as RegionId);
    selectPlace(beta);
    expect(store.getState()).toMatchObject({ elsewhere: null, view: { place: beta } });
  });
});

describe('the sheet', () => {
  it.each([{ place: beta }, { passage: two }])('that shows only its head opens for %o', (choice) => {
    const { store, setSheet, setView } = open();
    setSheet('low');
    setView(choice);
    expect(store.getState().sheet).toBe('half');
  });

  it('stays low when nothing is chosen, and high when it is high', () => {
    const { store, setSheet, selectPlace } = open({ place: beta });
    setSheet('low');
    selectPlace(null);
    expect(store.getState().sheet).toBe('low');
    setSheet('high');
    selectPlace(alpha);
    expect(store.getState().sheet).toBe('high');
  });
});

describe('a view equal to the present one', () => {
  it('tells nobody', () => {
    const { heard, setView, hover, store } = open({
      place: beta,
      voices: ['envoy'] as readonly string[] as readonly VoiceId[],
    });
    setView({ place: beta, voices: ['envoy'] as readonly string[] as readonly VoiceId[] });
    setView({}, 'history');
    hover(null);
    expect(heard).not.toHaveBeenCalled();
    expect(store.getState().driver).toBe('address');
  });
});

describe('the map', () => {
  it('is tried again from the still one, with no failure, as often as the reader asks', () => {
    const { store, setMap, retryMap } = open();
    setMap('unavailable', 'load-failed');
    expect(store.getState()).toMatchObject({ map: 'unavailable', mapFailure: 'load-failed', mapAttempt: 0 });
    retryMap();
    expect(store.getState()).toMatchObject({ map: 'static', mapFailure: null, mapAttempt: 1 });
    retryMap();
    expect(store.getState().mapAttempt).toBe(2);
  });

  it('has its failure dismissed by the status it has', () => {
    const { store, setMap } = open();
    setMap('unavailable', 'no-webgl');
    setMap('unavailable');
    expect(store.getState()).toMatchObject({ map: 'unavailable', mapFailure: null });
  });
});

describe('preferring a theme', () => {
  it('clears the theme of the address, which would win', () => {
    const { store, preferTheme } = open({ theme: 'dark', place: beta });
    preferTheme('light');
    expect(store.getState()).toMatchObject({ preferredTheme: 'light', view: { theme: null, place: beta } });
  });
});

describe('pointing at a place', () => {
  it('is heard once for each change', () => {
    const { heard, hover } = open();
    hover(beta);
    hover(beta);
    hover(null);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
