import { type GuestMessage, type HostMessage, protocolVersion } from '../model/message.ts';
import type { DatelineEvents, DatelineReady, DatelineView, DatelineViewRequest } from './api.ts';

interface GuestClientOptions {
  /** The window that hears the guest. */
  readonly window: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  /** The guest's window; null while its frame is not in a page. */
  readonly guest: () => MessageEventSource | null;
  /** Origin of the guest's address. */
  readonly origin: string;
  readonly timeoutMs: number;
  readonly emit: <Type extends keyof DatelineEvents>(type: Type, detail: DatelineEvents[Type]) => void;
}

export interface GuestClient {
  readonly ready: Promise<DatelineReady>;
  readonly request: (type: HostMessage['type'], payload: DatelineViewRequest) => Promise<DatelineView>;
  /** From now on the guest has so long to be ready as a request has to be answered. */
  readonly expect: () => void;
  readonly destroy: () => void;
}

interface Waiting {
  readonly resolve: (view: DatelineView) => void;
  readonly reject: (reason: Error) => void;
}

/** Speaks with one guest: hears nothing but its window, waits until it listens, and for each answer no longer than asked. */
export function createGuestClient(options: GuestClientOptions): GuestClient {
  const { window, guest, timeoutMs, emit } = options;
  const waiting = new Map<number, Waiting>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let resolveReady: (ready: DatelineReady) => void = () => {};
  let rejectReady: (reason: Error) => void = () => {};
  const ready = new Promise<DatelineReady>((resolve, reject) => {
    resolveReady = resolve;
    rejectReady = reject;
  });
  // Whoever does not wait for it must not hear of an unhandled rejection.
  ready.catch(() => {});
  let state: 'silent' | 'listening' | 'destroyed' = 'silent';
  let target = options.origin;
  let lastId = 0;
  let expecting = false;

  const after = (run: () => void): (() => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, timeoutMs);
    timers.add(timer);
    return () => {
      clearTimeout(timer);
      timers.delete(timer);
    };
  };

  const ask = (type: HostMessage['type'], payload: DatelineViewRequest): Promise<DatelineView> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      const requestId = lastId;
      const stop = after(() => {
        waiting.delete(requestId);
        reject(new Error(`The map did not answer within ${timeoutMs} ms.`));
      });
      const settle = (how: () => void): void => {
        stop();
        waiting.delete(requestId);
        how();
      };
      waiting.set(requestId, {
        resolve: (view) => settle(() => resolve(view)),
        reject: (reason) => settle(() => reject(reason)),
      });
      try {
        const message = { source: 'dateline-host', v: protocolVersion, type, payload, requestId };
        guest()?.postMessage(message, { targetOrigin: target });
      } catch (cause) {
        // A payload that cannot be cloned: a function, an element.
        const reason = 'The request holds something that cannot be sent to the map.';
        waiting.get(requestId)?.reject(new TypeError(reason, { cause }));
      }
    });

  const onMessage = ({ source, origin, data }: MessageEvent): void => {
    const message = readMessage(data);
    if (!message || source === null || source !== guest()) return;
    // In a sandbox without allow-same-origin, its own or the host's, the guest has no origin.
    if (origin !== options.origin && origin !== 'null') return;
    target = origin === 'null' ? '*' : origin;
    switch (message.type) {
      case 'ready':
        state = 'listening';
        resolveReady(message.payload);
        emit('ready', message.payload);
        // The guest reports its view only to a host that has spoken.
        ask('getView', {}).then(
          (view) => emit('view', view),
          () => {},
        );
        return;
      case 'ack': {
        const answer = message.payload;
        const asked = waiting.get(Number(message.requestId));
        if (answer.ok) asked?.resolve(answer.result);
        else asked?.reject(new Error(answer.error));
        return;
      }
      case 'view':
        emit('view', message.payload);
        return;
      case 'resize':
        emit('resize', message.payload);
        return;
    }
  };
  window.addEventListener('message', onMessage);

  const expect = (): void => {
    if (expecting || state !== 'silent') return;
    expecting = true;
    const stop = after(() =>
      rejectReady(new Error(`The map did not report that it is ready within ${timeoutMs} ms.`)),
    );
    ready.then(stop, () => {});
  };

  return {
    ready,
    async request(type, payload) {
      if (state === 'destroyed') throw new Error('The map has been removed from the page.');
      if (state === 'silent') {
        expect();
        await ready;
      }
      return ask(type, payload);
    },
    expect,
    destroy() {
      state = 'destroyed';
      window.removeEventListener('message', onMessage);
      for (const timer of timers) clearTimeout(timer);
      const reason = new Error('The map has been removed from the page.');
      rejectReady(reason);
      for (const { reject } of [...waiting.values()]) reject(reason);
    },
  };
}

/** A message of a guest, or null: other scripts of the frame may speak too. */
function readMessage(data: unknown): GuestMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { source, v: version, type, payload } = data as Partial<GuestMessage>;
  const known = source === 'dateline' && version === protocolVersion && typeof type === 'string';
  return known && typeof payload === 'object' && payload !== null ? (data as GuestMessage) : null;
}
