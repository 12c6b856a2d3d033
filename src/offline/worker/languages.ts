import type { Language } from '../../model/language.ts';
import type { OfflineFile, OfflineFiles, OtherLanguage } from '../files.ts';
import { cacheName, readCacheName } from './keptVersions.ts';

export interface KeptLanguages {
  /** Keeps all of a language or, where something does not arrive, nothing of it. */
  readonly keep: (language: Language) => Promise<void>;
  /** Languages that any version has kept, so that a new version does not lose what the reader had. */
  readonly known: () => Promise<readonly OtherLanguage[]>;
  /** A kept file by its address, whatever its query says. */
  readonly match: (url: URL) => Promise<Response | undefined>;
}

const isOther = (name: string, files: OfflineFiles): name is OtherLanguage => name in files.languages;

const requestFor = ({ url, revision, integrity }: OfflineFile): Request =>
  new Request(url, { cache: revision === null ? 'default' : 'reload', ...(integrity ? { integrity } : {}) });

/** The languages beside English, kept once a reader has one: the shell stays one language. */
export function keptLanguages(caches: CacheStorage, scope: string, files: OfflineFiles): KeptLanguages {
  const nameOf = (part: OtherLanguage): string => cacheName({ scope, version: files.version, part });

  /** Nothing is kept in part: `addAll` keeps all or none. */
  const open = async (language: OtherLanguage): Promise<Cache | null> => {
    if (!(await caches.has(nameOf(language)))) return null;
    const cache = await caches.open(nameOf(language));
    return (await cache.keys()).length > 0 ? cache : null;
  };

  return {
    async keep(language) {
      if (language === 'en' || (await open(language))) return;
      const cache = await caches.open(nameOf(language));
      await cache.addAll(files.languages[language].map(requestFor));
    },
    async known() {
      const parts = (await caches.keys()).flatMap((name) => readCacheName(name, scope)?.part ?? []);
      return [...new Set(parts)].filter((part): part is OtherLanguage => isOther(part, files));
    },
    async match(url) {
      const path = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
      for (const language of Object.keys(files.languages)) {
        const cache = isOther(language, files) ? await open(language) : null;
        const found = await cache?.match(new URL(path, scope).href, { ignoreVary: true });
        if (found) return found;
      }
      return undefined;
    },
  };
}
