import type { Camera } from '../model/camera.ts';
import { languages } from '../model/language.ts';
import { type Answer, type GuestMessage, type GuestView, protocolVersion } from '../model/message.ts';
import type { DatelineStore } from '../store/createDatelineStore.ts';
import { fullPageUrl } from '../url/fullPage.ts';
import { knownIds } from '../url/knownIds.ts';
import { atMostEvery } from './atMostEvery.ts';
import { type HeightDialect, heightDialects } from './heightDialects.ts';
import { planSetView } from './planSetView.ts';
import { createRequestReader, type HostRequest } from './protocol.ts';

/** The camera that the map has or is flying to; calls back when it has come to rest. */
export interface CameraSource {
  readonly get: () => Camera;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface GuestOptions {
  readonly window: Window;
  readonly store: DatelineStore;
  readonly camera: CameraSource;
  /** Calls back with the height that the page would like to have, CSS pixels. Returns the way to stop. */
  readonly watchHeight: (onHeight: (heightPx: number) => void) => () => void;
}

/** A host that hears of each frame of a flight learns nothing from it; ten times a second is soon enough. */
const viewEveryMs = 100;

/**
 * Speaks with the page around this one: docs/EMBEDDING.md. Only the parent frame is listened to and answered; without
 * one nothing happens. Returns the way to stop.
 */
export function connectGuest({ window, store, camera, watchHeight }: GuestOptions): () => void {
  const { parent } = window;
  if (parent === window) return () => {};
  const { statement } = store.getState();
  const read = createRequestReader(knownIds(statement));
  /** Where `view` goes: the origin of the host that spoke last; null until one has. */
  let host: string | null = null;
  let told = '';

  const post = (message: GuestMessage | HeightDialect, origin: string): void => {
    try {
      parent.postMessage(message, origin);
    } catch {
      // The frame has been taken out of its page; there is nobody to tell.
    }
  };

  const report = (): GuestView => {
    const { view } = store.getState();
    const { place, passage, step, lang, theme } = view;
    const url = fullPageUrl(view, window.location);
    return { place, passage, view: view.view, step, lang, theme, url, camera: rounded(camera.get()) };
  };

  const tell = (): void => {
    if (host === null) return;
    const payload = report();
    const written = JSON.stringify(payload);
    if (written === told) return;
    told = written;
    post({ source: 'dateline', v: protocolVersion, type: 'view', payload }, host);
  };

  const answer = (request: HostRequest): Answer => {
    if (request.type === 'refused') return { ok: false, error: request.error };
    if (request.type === 'setView') {
      const plan = planSetView(request.wanted);
      store.actions.setView(plan.patch, 'host');
      if (plan.camera) store.actions.moveCamera(plan.camera);
    }
    return { ok: true, result: report() };
  };

  const onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== parent) return;
    const request = read(data);
    if (!request) return;
    if (host === null) told = JSON.stringify(report());
    host = targetOf(origin);
    const { requestId } = request;
    post({ source: 'dateline', v: protocolVersion, type: 'ack', requestId, payload: answer(request) }, host);
  };

  const views = atMostEvery(viewEveryMs, tell);
  const stopStore = store.subscribe((state, before) => {
    if (state.view !== before.view) views.ask();
  });
  const stopCamera = camera.subscribe(views.ask);
  window.addEventListener('message', onMessage);

  const payload = {
    v: protocolVersion,
    languages: languages,
    places: statement.places.map(({ id }) => id),
  } as const;
  post({ source: 'dateline', v: protocolVersion, type: 'ready', payload }, '*');
  const stopHeight = watchHeight((height) => {
    post({ source: 'dateline', v: protocolVersion, type: 'resize', payload: { height } }, '*');
    for (const message of heightDialects(height)) post(message, '*');
  });

  return () => {
    stopHeight();
    window.removeEventListener('message', onMessage);
    stopCamera();
    stopStore();
    views.stop();
  };
}

/**
 * A host of opaque origin (a file, a sandbox) calls itself "null", which no message can be addressed to. It is answered
 * all the same: the parent window alone gets the message, and a view is no secret.
 */
function targetOf(origin: string): string {
  return origin === 'null' || origin === '' ? '*' : origin;
}

/** As `<html data-camera>` has it: a tenth of a kilometre says where the map is, and equal views are equal. */
function rounded({ lng, lat, zoom }: Camera): Camera {
  return { lng: Number(lng.toFixed(4)), lat: Number(lat.toFixed(4)), zoom: Number(zoom.toFixed(3)) };
}
