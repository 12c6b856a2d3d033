import type { CDPSession } from '@playwright/test';
import { conditions } from './conditions.ts';

const { downloadBytesPerSecond, uploadBytesPerSecond, latencyMs } = conditions.network;

const slowNetwork = {
  offline: false,
  latency: latencyMs,
  downloadThroughput: downloadBytesPerSecond,
  uploadThroughput: uploadBytesPerSecond,
};

interface NetworkEvent {
  readonly timestamp: number;
  readonly requestId: string;
  readonly dataLength?: number;
  readonly encodedDataLength?: number;
}

/** What Resource Timing says of a file: https://www.w3.org/TR/resource-timing/ */
export interface Resource {
  readonly name: string;
  readonly transferSize: number;
  /** Since navigation. */
  readonly responseEnd: number;
}

/** What has arrived in a page and its workers, headers included, by the time since the document was asked for. */
export interface ByteCount {
  readonly before: (ms: number, resources: readonly Resource[]) => number;
}

/** One response. Only its end says how many bytes a compressed one had: they are spread over its chunks. */
interface Arrival {
  readonly chunks: { readonly at: number; readonly unpacked: number }[];
  bytes: number;
}

function arrivedBefore({ chunks, bytes }: Arrival, at: number): number {
  const sum = (some: Arrival['chunks']): number => some.reduce((total, { unpacked }) => total + unpacked, 0);
  const all = sum(chunks);
  return all === 0 ? 0 : (bytes * sum(chunks.filter((chunk) => chunk.at <= at))) / all;
}

/**
 * Slows the network and counts what comes. A worker's own requests (MapLibre fetches GeoJSON there) are seen only by a
 * session of the worker's own: https://chromedevtools.github.io/devtools-protocol/tot/Target/#method-setAutoAttach
 */
export async function countBytes(session: CDPSession, slow: boolean): Promise<ByteCount> {
  const arrivals: Arrival[] = [];
  let began: number | null = null;

  const counter = () => {
    const own = new Map<string, Arrival>();
    return (method: string, event: NetworkEvent): void => {
      const { requestId, timestamp } = event;
      if (method === 'Network.requestWillBeSent') began ??= timestamp;
      const arrival = own.get(requestId) ?? { chunks: [], bytes: 0 };
      if (!own.has(requestId)) arrivals.push(arrival);
      own.set(requestId, arrival);
      if (method === 'Network.dataReceived')
        arrival.chunks.push({ at: timestamp, unpacked: event.dataLength ?? 0 });
      if (method === 'Network.loadingFinished') arrival.bytes = event.encodedDataLength ?? 0;
    };
  };

  const ofPage = counter();
  session.on('Network.requestWillBeSent', (event) => ofPage('Network.requestWillBeSent', event));
  session.on('Network.loadingFinished', (event) => ofPage('Network.loadingFinished', event));
  session.on('Network.dataReceived', (event) => ofPage('Network.dataReceived', event));

  // The bytes of a worker's own script are told to nobody but Resource Timing.
  const workerScripts = new Set<string>();
  const workers = new Map<string, ReturnType<typeof counter>>();
  let id = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    workerScripts.add(targetInfo.url);
    workers.set(sessionId, counter());
    for (const method of ['Network.enable', 'Runtime.runIfWaitingForDebugger']) {
      id += 1;
      // The worker may be gone again, with the page.
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
        .catch(() => {});
    }
  });
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { method, params } = JSON.parse(message) as { method?: string; params?: NetworkEvent };
    if (method?.startsWith('Network.') && params) workers.get(sessionId)?.(method, params);
  });

  await session.send('Network.enable');
  if (slow) await session.send('Network.emulateNetworkConditions', slowNetwork);
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  });
  return {
    before: (ms, resources) => {
      const at = (began ?? 0) + ms / 1000;
      const scripts = resources.filter(
        ({ name, responseEnd }) => workerScripts.has(name) && responseEnd <= ms,
      );
      return (
        arrivals.reduce((sum, arrival) => sum + arrivedBefore(arrival, at), 0) +
        scripts.reduce((sum, { transferSize }) => sum + transferSize, 0)
      );
    },
  };
}
