import { createContext } from 'react';
import { type Language, languages } from '../model/language.ts';

/** The language that the page was made in, by its path: what an address without `lang` means. */
export const PageLanguage = createContext<Language>('en');

/** Read from `<html lang>` before anything changes it. */
export function readPageLanguage(root: { readonly lang: string }): Language {
  return languages.find((language) => language === root.lang) ?? 'en';
}

/** The page of another language; the one file speaks them all. */
export const languageAddress = (page: Language, language: Language): string =>
  import.meta.env.DATELINE_SINGLE
    ? `?lang=${language}`
    : `${siteFolder(page)}${language === 'en' ? '' : `${language}/`}`;

/** Where the site's own folder is, seen from the page of a language; ends with a slash. */
export const siteFolder = (page: Language): string => (page === 'en' ? './' : '../');
