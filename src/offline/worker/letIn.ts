import type { WorkerMessage } from '../workerMessage.ts';
import type { WorkerScope } from './scope.ts';

/** https://fetch.spec.whatwg.org/#dom-request-isreloadnavigation, which no library of types has yet. */
type Navigation = Request & { readonly isReloadNavigation?: boolean };

/** Dark where the reader’s system is, and asking for no icon. */
const nothing =
  '<!doctype html><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>Dateline</title>';

/** The browser may come back sooner than the new version is awake; then the reader has the old one, as ever. */
const mostTries = 5;
let tries = 0;

/**
 * Lets the version that waits take over where a reader loads the page again and has no other window of it, so that
 * nobody is left with half of the old one. Answers with a page that comes back at once, which the new version serves;
 * null where all stays as it is. A browser that does not say what is loaded again leaves it to the page's own question.
 */
export async function letIn(
  { clients, registration }: Pick<WorkerScope, 'clients' | 'registration'>,
  request: Navigation,
): Promise<Response | null> {
  const { waiting } = registration;
  if (!waiting || request.isReloadNavigation !== true || tries >= mostTries) return null;
  // The page that is left counts until its successor is there.
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length > 1) return null;
  tries += 1;
  waiting.postMessage({ type: 'SKIP_WAITING' } satisfies WorkerMessage);
  return new Response(nothing, { headers: { 'content-type': 'text/html', refresh: '0' } });
}
