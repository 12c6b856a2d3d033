import type { Translator } from '../../i18n/translator.ts';
import type { PlaceId } from '../../model/ids.ts';
import { localize } from '../../model/language.ts';
import type { Statement } from '../../model/statement.ts';
import { indexOf } from '../../model/statementIndex.ts';
import type { Game } from './play.ts';

/** What became of the latest choice, in one sentence; nothing before the first. */
export function sayFeedback(t: Translator, statement: Statement, game: Game): string {
  const question = game.questions[game.at];
  if (game.feedback === null || !question) return '';
  const nameOf = (id: PlaceId): string => {
    const place = indexOf(statement).place.get(id);
    return place ? localize(place.name, t.language) : '';
  };
  const place = game.picked === null ? '' : nameOf(game.picked);
  switch (game.feedback) {
    case 'found':
      return t('quiz.found', {
        place,
        left: question.kind === 'blank' ? question.places.length - game.found.length : 0,
      });
    case 'already':
      return t('quiz.already', { place });
    case 'capital':
      return t('quiz.capital', { place });
    case 'wrong':
      if (question.kind === 'passage') return t('quiz.wrongPassage', { place: nameOf(question.place.id) });
      return game.picked === null ? t('quiz.wrongElsewhere') : t('quiz.wrong', { place });
    case 'complete':
      return t(game.missed ? 'quiz.completeTried' : 'quiz.complete');
    case 'shown':
      return t('quiz.shown');
  }
}
