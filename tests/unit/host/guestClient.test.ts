import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DatelineEvents, DatelineView } from '../../../src/host/api.ts';
import { createGuestClient } from '../../../src/host/guestClient.ts';

const origin = 'https://guest.example';
const ready = { v: 1, languages: ['en'], places: ['here', 'there'] };
const view: DatelineView = {
  place: 'here',
  passage: null,
  view: 'map',
  step: null,
  lang: null,
  theme: null,
  url: `${origin}/?place=here`,
  camera: { lng: 1, lat: 2, zoom: 3 },
};

type Sent = {
  readonly message: { readonly type: string; readonly payload: unknown; readonly requestId: number };
  readonly to: string | undefined;
};

/** A host window and a guest's, and what each has been told. */
function meet(timeoutMs = 1000) {
  const target = new EventTarget();
  const sent: Sent[] = [];
  const events: [string, unknown][] = [];
  const guest = {
    postMessage: (message: Sent['message'], options?: { readonly targetOrigin?: string }) => {
      structuredClone(message);
      sent.push({ message, to: options?.targetOrigin });
    },
  };
  const client = createGuestClient({
    window: target as unknown as Window,
    guest: () => guest as unknown as MessageEventSource,
    origin,
    timeoutMs,
    emit: <Type extends keyof DatelineEvents>(type: Type, detail: DatelineEvents[Type]) => {
      events.push([type, detail]);
    },
  });
  const hear = (data: unknown, from: { readonly source?: unknown; readonly origin?: string } = {}): void => {
    const event = Object.assign(new Event('message'), { data, source: guest, origin, ...from });
    target.dispatchEvent(event);
  };
  const say = (type: string, payload: unknown, more: object = {}): void =>
    hear({ source: 'dateline', v: 1, type, payload, ...more });
  const asked = (type: string) => sent.filter(({ message }) => message.type === type);
  return { client, sent, events, hear, say, asked };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a client of a guest that listens', () => {
  it('is ready when the guest says so, and speaks first, so that the guest reports its view', async () => {
    const { client, say, asked, events } = meet();
    say('ready', ready);
    await expect(client.ready).resolves.toEqual(ready);
    const [first] = asked('getView');
    expect(first?.to).toBe(origin);
    say('ack', { ok: true, result: view }, { requestId: first?.message.requestId });
    await vi.advanceTimersByTimeAsync(0);
    expect(events).toEqual([
      ['ready', ready],
      ['view', view],
    ]);
  });

  it('asks only once the guest listens, and gives each answer to who asked for it', async () => {
    const { client, say, asked } = meet();
    const here = client.request('setView', { place: 'here' });
    const there = client.request('setView', { place: 'there' });
    expect(asked('setView')).toEqual([]);
    say('ready', ready);
    await vi.advanceTimersByTimeAsync(0);
    const [first, second] = asked('setView').map(({ message }) => message.requestId);
    say('ack', { ok: true, result: { ...view, place: 'there' } }, { requestId: second });
    say('ack', { ok: true, result: view }, { requestId: first });
    await expect(here).resolves.toMatchObject({ place: 'here' });
    await expect(there).resolves.toMatchObject({ place: 'there' });
  });

  it('rejects with the guest’s own reason where it refuses', async () => {
    const { client, say, asked } = meet();
    say('ready', ready);
    const refused = expect(client.request('setView', { place: 'nowhere' })).rejects.toThrow('No such place.');
    await vi.advanceTimersByTimeAsync(0);
    say('ack', { ok: false, error: 'No such place.' }, { requestId: asked('setView')[0]?.message.requestId });
    await refused;
  });

  it('posts to anyone where the guest has no origin, in a sandbox', () => {
    const { hear, asked } = meet();
    hear({ source: 'dateline', v: 1, type: 'ready', payload: ready }, { origin: 'null' });
    expect(asked('getView')[0]?.to).toBe('*');
  });

  it('rejects what cannot be sent', async () => {
    const { client, say } = meet();
    say('ready', ready);
    const request = { place: (() => '') as unknown as string };
    await expect(client.request('setView', request)).rejects.toThrow('cannot be sent');
  });
});

describe('a client', () => {
  it.each([
    ['another window', { source: {} }],
    ['no window', { source: null }],
    ['another origin', { origin: 'https://other.example' }],
  ])('does not hear %s', (_, from) => {
    const { hear, events } = meet();
    hear({ source: 'dateline', v: 1, type: 'ready', payload: ready }, from);
    expect(events).toEqual([]);
  });

  it.each([
    null,
    'ready',
    [],
    { source: 'dateline' },
    { source: 'dateline', v: 2, type: 'ready', payload: ready },
    { source: 'dateline', v: 1, type: 'ready', payload: null },
    { source: 'dateline', v: 1, type: 'ack', payload: { ok: true }, requestId: 99 },
    { source: 'dateline', v: 1, type: 'unheard-of', payload: {} },
  ])('takes no harm from %j', (data) => {
    const { hear, events } = meet();
    hear(data);
    expect(events).toEqual([]);
  });
});

describe('a client of a guest that never speaks', () => {
  it('waits as long as it was told once the frame is there, and says so', async () => {
    const { client } = meet(2000);
    const reasons: string[] = [];
    client.ready.catch((reason: Error) => reasons.push(reason.message));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reasons).toEqual([]);
    client.expect();
    await vi.advanceTimersByTimeAsync(2000);
    expect(reasons).toEqual(['The map did not report that it is ready within 2000 ms.']);
  });

  it('rejects a request too', async () => {
    const { client } = meet(2000);
    const asked = expect(client.request('getView', {})).rejects.toThrow('did not report that it is ready');
    await vi.advanceTimersByTimeAsync(2000);
    await asked;
  });

  it('rejects a request that is not answered', async () => {
    const { client, say } = meet(2000);
    say('ready', ready);
    const asked = expect(client.request('getView', {})).rejects.toThrow('did not answer within 2000 ms');
    await vi.advanceTimersByTimeAsync(2000);
    await asked;
  });

  it('works with one that speaks late after all', async () => {
    const { client, say, asked } = meet(2000);
    client.expect();
    await vi.advanceTimersByTimeAsync(2000);
    say('ready', ready);
    const request = client.request('setView', { place: 'here' });
    say('ack', { ok: true, result: view }, { requestId: asked('setView')[0]?.message.requestId });
    await expect(request).resolves.toEqual(view);
  });
});

describe('a client that is destroyed', () => {
  it('rejects what is under way and what comes, and hears nothing more', async () => {
    const { client, say, events } = meet();
    say('ready', ready);
    const underWay = expect(client.request('getView', {})).rejects.toThrow('removed');
    await vi.advanceTimersByTimeAsync(0);
    client.destroy();
    await underWay;
    await expect(client.request('getView', {})).rejects.toThrow('removed');
    say('view', view);
    expect(events).toEqual([['ready', ready]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rejects `ready` where the guest has not spoken', async () => {
    const { client } = meet();
    client.expect();
    client.destroy();
    await expect(client.ready).rejects.toThrow('removed');
    expect(vi.getTimerCount()).toBe(0);
  });
});
