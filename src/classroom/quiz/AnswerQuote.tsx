import { useTranslator } from '../../i18n/react.ts';
import { voiceNames } from '../../i18n/voiceNames.ts';
import type { PlaceId } from '../../model/ids.ts';
import { localize } from '../../model/language.ts';
import type { Mention } from '../../model/statement.ts';
import { indexOf } from '../../model/statementIndex.ts';
import { defaultView } from '../../model/view.ts';
import { useActions, useDateline } from '../../store/react.ts';
import { Translation } from '../../ui/Translation.tsx';
import { formatView } from '../../url/codecs.ts';
import { blankParts, mentionsIn } from './blanks.ts';
import type { Question } from './createQuiz.ts';
import styles from './Quiz.module.css';

/** The answer with its proof: the places, and the passage to the character, who speaks and where to read on. */
export function AnswerQuote({ question }: { question: Question }) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const translated = useDateline((state) => state.translations);
  const { setView, showTranslations } = useActions();
  const places = question.kind === 'blank' ? question.places : [question.place.id];
  const passage = question.kind === 'blank' ? question.passage : question.answer;
  const marked =
    question.kind === 'blank'
      ? question.blanked
      : mentionsIn(statement, passage).filter(({ bodies }) =>
          bodies.some(({ place }) => places.includes(place)),
        );
  const nameOf = (id: PlaceId): string => {
    const place = indexOf(statement).place.get(id);
    return place ? localize(place.name, t.language) : '';
  };
  const roleOf = ({ bodies }: Mention) =>
    bodies[0] ? indexOf(statement).place.get(bodies[0].place)?.role : undefined;

  return (
    <div className={styles.answer}>
      <p>
        {t('quiz.answer', { count: places.length, list: t.list(places.map(nameOf)) })} ·{' '}
        {voiceNames(t, statement, passage)}
      </p>
      <blockquote data-passage={passage.number} lang={statement.language}>
        {blankParts(statement, passage, marked).map(({ start, text, blank }) =>
          blank ? (
            <mark key={start} data-role={roleOf(blank)}>
              {text}
            </mark>
          ) : (
            <span key={start}>{text}</span>
          ),
        )}
      </blockquote>
      <Translation text={passage.translation?.[t.language]} shown={translated} onShow={showTranslations} />
      <p>
        <a
          href={formatView({ ...defaultView, view: 'text', passage: passage.number })}
          onClick={(event) => {
            event.preventDefault();
            setView({ view: 'text', passage: passage.number, place: null });
          }}
        >
          {t('quiz.readPassage', { number: passage.number })}
        </a>
      </p>
    </div>
  );
}
