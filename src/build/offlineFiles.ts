import { createHash } from 'node:crypto';
import type { OfflineFile, OfflineFiles, OtherLanguage } from '../offline/files.ts';

/** A file of the site as the bundler has made it. */
export interface BuiltFile {
  readonly fileName: string;
  readonly source: string | Uint8Array;
  /** The modules in it, where it is a script. */
  readonly moduleIds: readonly string[];
}

const otherLanguages: readonly OtherLanguage[] = ['ja', 'ko'];

/** Whether a script holds what is said in one language and nothing else, or a document is that language's. */
function isOfLanguage({ fileName, moduleIds }: BuiltFile, language: OtherLanguage): boolean {
  const isOf = (id: string): boolean =>
    id.includes(`/i18n/messages/${language}/`) || id.endsWith(`virtual:dateline/words/${language}`);
  return (
    fileName.startsWith(`${language}/`) ||
    (moduleIds.some(isOf) && moduleIds.every((id) => isOf(id) || id.startsWith('\0')))
  );
}

/** Data, pictures, licences and the library for other pages are not needed to show any view. */
const isNeeded = ({ fileName }: BuiltFile): boolean =>
  /^assets\/|^(\w\w\/)?(index\.html|manifest\.webmanifest)$|^icon\.svg$/.test(fileName);

const digest = (algorithm: string, source: string | Uint8Array, encoding: 'hex' | 'base64'): string =>
  createHash(algorithm).update(source).digest(encoding);

function listed({ fileName, source }: BuiltFile): OfflineFile {
  if (fileName.startsWith('assets/')) return { url: fileName, revision: null };
  const integrity = `sha384-${digest('sha384', source, 'base64')}`;
  return { url: fileName, revision: digest('sha256', source, 'hex').slice(0, 16), integrity };
}

/** Sorts what a build has made into the shell and what each language adds. */
export function offlineFiles(built: readonly BuiltFile[]): OfflineFiles {
  const needed = built.filter(isNeeded).sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
  const ofLanguage = (language: OtherLanguage): readonly BuiltFile[] =>
    needed.filter((file) => isOfLanguage(file, language));
  const others = new Set(otherLanguages.flatMap(ofLanguage));
  const shell = needed.filter((file) => !others.has(file)).map(listed);
  const languages = {
    ja: ofLanguage('ja').map(listed),
    ko: ofLanguage('ko').map(listed),
  };
  const version = digest('sha256', JSON.stringify([shell, languages]), 'hex').slice(0, 16);
  return { version, shell, languages };
}
