import type { Passage } from '../model/statement.ts';
import type { TranslationsFile } from './translationsSchema.ts';

/** Gives each passage its translations; the passages as they are where the bundle brings none. */
export function joinTranslations(
  passages: readonly Passage[],
  file: TranslationsFile | null,
): readonly Passage[] {
  if (file === null) return passages;
  return passages.map((passage, index) => {
    const [ja, ko] = [file.ja?.[index], file.ko?.[index]];
    return { ...passage, translation: { ...(ja && { ja }), ...(ko && { ko }) } };
  });
}
