import { createContext, useContext } from 'react';
import { english } from './catalogue.ts';
import { createTranslator, type Translator } from './translator.ts';

export const TranslatorContext = createContext<Translator>(createTranslator(english, 'en'));

export function useTranslator(): Translator {
  return useContext(TranslatorContext);
}
