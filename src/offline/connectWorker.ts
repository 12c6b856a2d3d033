import type { Language } from '../model/language.ts';
import { watchForUpdate } from './watchForUpdate.ts';
import type { KeepAnswer, WorkerMessage } from './workerMessage.ts';

interface Options {
  /** Address of the service worker, seen from the page. */
  readonly url: string;
  readonly language: () => Language;
  /** Calls back when the language may have changed. */
  readonly onLanguage: (listener: () => void) => void;
  /** A new version is there and waits for the reader's word. */
  readonly onUpdate: () => void;
  /** All that the page needs in its language is kept. */
  readonly onReady: () => void;
}

/** A page that stays open asks for a new version when it is looked at again, at most this often. */
const askAgainMs = 3_600_000;

/** Registers the service worker and tells it which language to keep. Where the browser refuses, the page is as it was. */
export async function connectWorker({
  url,
  language,
  onLanguage,
  onUpdate,
  onReady,
}: Options): Promise<void> {
  const { serviceWorker } = navigator;
  // A browser that is kept from it may also answer with nothing.
  const registration: ServiceWorkerRegistration | undefined = await serviceWorker
    .register(url)
    .catch(() => undefined);
  if (!registration) return;
  watchForUpdate(registration, onUpdate);

  let kept: Language | null = null;
  const keep = async (): Promise<void> => {
    const wanted = language();
    if (wanted === kept) return;
    kept = wanted;
    const { active } = await serviceWorker.ready;
    if (active && (await ask(active, { type: 'keep', language: wanted })).kept) onReady();
    else kept = null;
  };
  onLanguage(() => void keep());
  void keep();

  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < askAgainMs) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
}

function ask(worker: ServiceWorker, message: WorkerMessage): Promise<KeepAnswer> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<KeepAnswer>) => resolve(data);
    worker.postMessage(message, [port2]);
  });
}
