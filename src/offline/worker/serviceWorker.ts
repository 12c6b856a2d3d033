import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import type { OfflineFiles } from '../files.ts';
import type { KeepAnswer, WorkerMessage } from '../workerMessage.ts';
import { documentAt, isAsset, isCompanion, withSlash } from './addresses.ts';
import { cacheName, forgetOldVersions } from './keptVersions.ts';
import { keptLanguages } from './languages.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;
/** Written in by the build, wherever it is read, so it is read once; see `src/build/offlinePlugin.ts`. */
declare const datelineFiles: OfflineFiles;

const files = datelineFiles;
const { scope } = self.registration;
const { version } = files;
const languages = keptLanguages(caches, scope, files);

const shell = new PrecacheController({ cacheName: cacheName({ scope, version, part: 'shell' }) });
shell.addToCacheList([...files.shell]);

self.addEventListener('install', (event) => {
  event.waitUntil(shell.install(event));
  event.waitUntil(
    languages.known().then((known) => Promise.all(known.map((language) => languages.keep(language)))),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldVersions(caches, scope, version));
  // The first page of a first visit has what it needs from here on.
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  const message = event.data as Partial<WorkerMessage> | null;
  if (message?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (message?.type === 'keep' && message.language) {
    const answer = (kept: boolean): void => event.ports[0]?.postMessage({ kept } satisfies KeepAnswer);
    event.waitUntil(
      languages.keep(message.language).then(
        () => answer(true),
        () => answer(false),
      ),
    );
  }
});

registerRoute(
  ({ url, request }) => request.mode === 'navigate' && withSlash(url, scope) !== null,
  async ({ url }) => Response.redirect(withSlash(url, scope) ?? scope),
);

/** The documents: `/`, `/ja/`, with any query. A language that is not kept falls back to the English page, which says so. */
registerRoute(
  ({ url, request }) => request.mode === 'navigate' && documentAt(url, scope) !== null,
  async ({ url, request }) => {
    const language = documentAt(url, scope);
    if (language === null || language === 'en')
      return (await shell.matchPrecache(new URL('index.html', scope).href)) ?? fetch(request);
    const kept = await languages.match(url);
    if (kept) return kept;
    return fetch(request).catch(() => {
      const english = new URL(scope);
      english.search = url.search;
      if (!english.searchParams.has('lang')) english.searchParams.set('lang', language);
      return Response.redirect(english.href);
    });
  },
);

registerRoute(
  new PrecacheRoute(shell, {
    directoryIndex: 'index.html',
    cleanURLs: false,
    ignoreURLParametersMatching: [/./],
  }),
);

// Of the languages, and of the version before: their names change with their content, so any of that name is the one.
registerRoute(
  ({ url }) => isAsset(url, scope),
  async ({ request }) => (await caches.match(request.url, { ignoreVary: true })) ?? fetch(request),
);

// What a reader takes along: fresh where there is a network, else as it was taken the last time.
registerRoute(
  ({ url }) => isCompanion(url, scope),
  new NetworkFirst({ cacheName: cacheName({ scope, version: 'memory', part: 'companions' }) }),
);
