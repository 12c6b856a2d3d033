import type { Translator } from '../i18n/translator.ts';
import { localize } from '../model/language.ts';
import type { Mention, Place, Statement } from '../model/statement.ts';
import { indexOf } from '../model/statementIndex.ts';

/** Says, for each mention that is not plainly the place's name, in which way its words name the place. */
export function mentionNotes(
  t: Translator,
  statement: Statement,
  place: Place,
  mentions: readonly Mention[],
): readonly string[] {
  const notes = mentions.flatMap((mention) => {
    const words = statement.text.slice(mention.start, mention.end);
    return mention.bodies.flatMap((body) => {
      if (body.writtenAs === place.id && body.place !== place.id) {
        const other = indexOf(statement).place.get(body.place);
        return [t('kindNote.writtenAs', { words, place: other ? localize(other.name, t.language) : '' })];
      }
      if (body.place !== place.id) return [];
      if (body.kind !== 'place') return [t(`kindNote.${body.kind}`, { words })];
      return place.soft && words !== place.name.en ? [t('kindNote.extent', { words })] : [];
    });
  });
  return [...new Set(notes)];
}
