import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectGuest } from '../../../src/embed/connectGuest.ts';
import type { PlaceId } from '../../../src/model/ids.ts';
import { languages } from '../../../src/model/language.ts';
import type { GuestMessage, HostMessage, ViewRequest } from '../../../src/model/message.ts';
import { defaultView } from '../../../src/model/view.ts';
import { createDatelineStore } from '../../../src/store/createDatelineStore.ts';
import { smallStatement } from '../../support/smallStatement.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

type Ack = Extract<GuestMessage, { type: 'ack' }>;

/** A guest in a frame, with a parent that writes down what it is told. */
function openGuest({ framed = true } = {}) {
  const store = createDatelineStore(smallStatement, { ...defaultView, embed: true, ui: 'minimal' });
  const said: { readonly message: GuestMessage; readonly to: string }[] = [];
  const parent = {
    postMessage: (message: GuestMessage, to: string) => said.push({ message: structuredClone(message), to }),
  };
  const own: Record<string, unknown> = {
    location: { href: 'https://guest.example/page/?embed=1&ui=minimal' },
  };
  const listeners = new Set<(event: unknown) => void>();
  own.addEventListener = (_: string, listener: (event: unknown) => void) => listeners.add(listener);
  own.removeEventListener = (_: string, listener: (event: unknown) => void) => listeners.delete(listener);
  own.parent = framed ? parent : own;

  const camera = { lng: 10, lat: 20, zoom: 2 };
  let settle = (): void => {};
  let resize = (_: number): void => {};
  const stop = connectGuest({
    window: own as unknown as Window,
    store,
    camera: {
      get: () => camera,
      subscribe(listener) {
        settle = listener;
        return () => {
          settle = () => {};
        };
      },
    },
    watchHeight(onHeight) {
      resize = onHeight;
      return () => {
        resize = () => {};
      };
    },
  });

  const receive = (data: unknown, from: Partial<{ origin: string; source: unknown }> = {}): void => {
    for (const listener of listeners)
      listener({ source: parent, origin: 'https://host.example', ...from, data });
  };
  const setView = (payload: ViewRequest, from?: Parameters<typeof receive>[1]): Ack | undefined => {
    const message: HostMessage = { source: 'dateline-host', v: 1, type: 'setView', payload, requestId: 1 };
    receive(message, from);
    const last = said.at(-1)?.message;
    return last?.type === 'ack' ? last : undefined;
  };
  return {
    store,
    said,
    stop,
    receive,
    setView,
    camera,
    settle: () => settle(),
    resize: (height: number) => resize(height),
    listeners,
    views: () => said.filter(({ message }) => message.type === 'view'),
  };
}

const alpha = 'alpha' as PlaceId;

describe('a guest', () => {
  it('says at once, to whoever the host is, that it is ready, and what it would like to be high', () => {
    const { said, resize } = openGuest();
    resize(640);
    expect(said).toEqual([
      {
        to: '*',
        message: {
          source: 'dateline',
          v: 1,
          type: 'ready',
          payload: { v: 1, languages: languages, places: smallStatement.places.map(({ id }) => id) },
        },
      },
      { to: '*', message: { source: 'dateline', v: 1, type: 'resize', payload: { height: 640 } } },
      { to: '*', message: { 'datawrapper-height': { dateline: 640 } } },
      { to: '*', message: { sentinel: 'amp', type: 'embed-size', height: 640 } },
    ]);
  });

  it('is silent and deaf without a parent', () => {
    const { said, listeners, store } = openGuest({ framed: false });
    store.actions.selectPlace(alpha);
    vi.runAllTimers();
    expect(said).toEqual([]);
    expect(listeners.size).toBe(0);
  });

  it('answers getView with what it shows, to the origin that asked', () => {
    const { said, receive } = openGuest();
    receive({ source: 'dateline-host', v: 1, type: 'getView', payload: {}, requestId: 'abc' });
    expect(said.at(-1)).toEqual({
      to: 'https://host.example',
      message: {
        source: 'dateline',
        v: 1,
        type: 'ack',
        requestId: 'abc',
        payload: {
          ok: true,
          result: {
            place: null,
            passage: null,
            view: 'map',
            step: null,
            lang: null,
            theme: null,
            url: 'https://guest.example/page/',
            camera: { lng: 10, lat: 20, zoom: 2 },
          },
        },
      },
    });
  });

  it('shows what it is asked to, clears what is null, and leaves the rest', () => {
    const { store, setView } = openGuest();
    const first = setView({ place: 'alpha', view: 'text', theme: 'dark' });
    expect(first?.payload).toMatchObject({
      ok: true,
      result: {
        place: 'alpha',
        view: 'text',
        theme: 'dark',
        url: 'https://guest.example/page/?view=text&place=alpha&theme=dark',
      },
    });
    expect(store.getState().driver).toBe('host');
    setView({ passage: 2 });
    expect(store.getState().view).toMatchObject({ place: 'alpha', passage: 2, embed: true, ui: 'minimal' });
    setView({ place: null, view: null });
    expect(store.getState().view).toMatchObject({ place: null, passage: 2, view: 'map', theme: 'dark' });
  });

  it('moves the map where it is asked to, and back to the whole', () => {
    const { store, setView } = openGuest();
    const camera = { lng: 5, lat: 6, zoom: 4 };
    setView({ place: 'beta', camera });
    expect(store.getState().camera).toEqual({ kind: 'camera', camera, movedByReader: false });
    setView({ camera: null });
    expect(store.getState().camera).toEqual({ kind: 'opening' });
  });

  it('changes nothing at all where one field is wrong', () => {
    const { store, setView } = openGuest();
    const before = store.getState();
    const answer = setView({ place: 'alpha', theme: 'dark', passage: 99, camera: null });
    expect(answer?.payload).toMatchObject({ ok: false, error: expect.stringMatching(/“passage”/) });
    expect(store.getState()).toBe(before);
  });

  it('keeps its view to itself until a host has spoken, then tells each change, the last one always', () => {
    const { store, setView, receive, views } = openGuest();
    store.actions.selectPlace(alpha);
    vi.runAllTimers();
    receive({ source: 'dateline-host', v: 1, type: 'setview', payload: {}, requestId: 1 });
    vi.runAllTimers();
    expect(views()).toEqual([]);
    setView({});
    vi.runAllTimers();
    expect(views()).toEqual([]);
    for (const place of smallStatement.places) store.actions.selectPlace(place.id);
    vi.runAllTimers();
    expect(views()).toHaveLength(1);
    const last = smallStatement.places.at(-1)?.id;
    expect(views()[0]).toMatchObject({
      to: 'https://host.example',
      message: { payload: { place: last, url: `https://guest.example/page/?place=${last}` } },
    });
  });

  it('tells where the map has come to rest, once for each rest', () => {
    const { setView, settle, camera, views } = openGuest();
    setView({});
    settle();
    vi.runAllTimers();
    expect(views()).toEqual([]);
    camera.lng = 11.00001;
    settle();
    settle();
    vi.runAllTimers();
    expect(views()).toHaveLength(1);
    expect(views()[0]).toMatchObject({ message: { payload: { camera: { lng: 11, lat: 20, zoom: 2 } } } });
  });

  it('hears nobody but its parent', () => {
    const { store, setView, said } = openGuest();
    for (const source of [null, undefined, {}, globalThis]) setView({ place: 'alpha' }, { source });
    expect(store.getState().view.place).toBeNull();
    expect(said.filter(({ message }) => message.type === 'ack')).toEqual([]);
  });

  it('speaks to the host that spoke last, and to one of opaque origin by its window alone', () => {
    const { store, setView, said, views } = openGuest();
    setView({}, { origin: 'https://first.example' });
    setView({}, { origin: 'https://second.example' });
    setView({}, { origin: 'null' });
    expect(said.slice(-3).map(({ to }) => to)).toEqual([
      'https://first.example',
      'https://second.example',
      '*',
    ]);
    setView({}, { origin: 'https://second.example' });
    store.actions.selectPlace(alpha);
    vi.runAllTimers();
    expect(views().map(({ to }) => to)).toEqual(['https://second.example']);
  });

  it('says nothing more once it has been stopped', () => {
    const { store, stop, setView, said, resize, listeners } = openGuest();
    setView({});
    store.actions.selectPlace(alpha);
    stop();
    const before = said.length;
    vi.runAllTimers();
    resize(10);
    expect(said).toHaveLength(before);
    expect(listeners.size).toBe(0);
  });
});
