import type { WorkerMessage } from './workerMessage.ts';

/** Lets the new version take over and loads the page in it, at the same address. */
export async function reloadIntoUpdate(): Promise<void> {
  const { serviceWorker } = navigator;
  const waiting = (await serviceWorker.getRegistration())?.waiting;
  // Another window has let it in already.
  if (!waiting) return window.location.reload();
  serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  const word: WorkerMessage = { type: 'SKIP_WAITING' };
  waiting.postMessage(word);
  return undefined;
}
