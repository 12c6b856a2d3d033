import type { Issue } from '../../model/issue.ts';
import { languages } from '../../model/language.ts';
import type { TranslationsFile } from '../translationsSchema.ts';

const file = 'translations.json';

/** A language is translated whole or not at all, and a translation is one line as its passage is. */
export function findTranslationIssues(translations: TranslationsFile, passages: number): readonly Issue[] {
  return languages.flatMap((language): readonly Issue[] => {
    const lines = language === 'en' ? undefined : translations[language];
    if (lines === undefined) return [];
    const issues: Issue[] = [];
    if (lines.length !== passages) {
      const message = 'The language has not one translation for each passage.';
      issues.push({
        ...{ file, subject: language, offset: null, code: 'wrong-translation-count', message },
        ...{ expected: String(passages), found: String(lines.length) },
      });
    }
    for (const [index, found] of lines.entries()) {
      if (found === found.trim() && !found.includes('\n')) continue;
      const message = 'The translation has white space at its edges or a line break inside.';
      issues.push({
        ...{ file, subject: `${language}[${index}]`, offset: null, code: 'translation-whitespace', message },
        found,
      });
    }
    return issues;
  });
}
