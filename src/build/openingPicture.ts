import type { Language } from '../model/language.ts';

/** The whole text's picture in a language; each place's is `pictures/<id>.png`. */
export const openingPicture = (language: Language): string =>
  `pictures/${language === 'en' ? '' : `${language}/`}opening.png`;
