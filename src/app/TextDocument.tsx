import { useTranslator } from '../i18n/react.ts';
import { voiceNames } from '../i18n/voiceNames.ts';
import { localize } from '../model/language.ts';
import { limits, mostNamed } from '../model/largeStatement.ts';
import { passagesOf } from '../model/quotes.ts';
import type { Relation } from '../model/relation.ts';
import { LinkList } from '../panel/Links.tsx';
import { Quote } from '../panel/Quote.tsx';
import { useDateline } from '../store/react.ts';
import { Translation } from '../ui/Translation.tsx';

/**
 * The whole text and every place's quotes as a plain document: what stands below the map without JavaScript, and where
 * the map's links lead until the application has taken over. Rendered at build only.
 */
export function TextDocument({ relations }: { relations: readonly Relation[] }) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const shown = statement.passages.slice(0, limits.document);
  const paragraphs = [...new Set(shown.map(({ paragraph }) => paragraph))];

  return (
    <>
      <section id="text" aria-labelledby="text-heading">
        <h2 id="text-heading">{t('document.text')}</h2>
        {paragraphs.map((paragraph) => (
          <p key={paragraph} lang={statement.language}>
            {shown
              .filter((passage) => passage.paragraph === paragraph)
              .map((passage) => (
                <span key={passage.number}>
                  <sup>{passage.number}</sup>
                  <span id={`passage-${passage.number}`}>
                    {statement.text.slice(passage.start, passage.end)}
                  </span>{' '}
                </span>
              ))}
          </p>
        ))}
        {shown.length < statement.passages.length && (
          <p>{t('document.cut', { shown: shown.length, total: statement.passages.length })}</p>
        )}
      </section>
      <LinkList relations={relations} place={null} />
      {mostNamed(statement, limits.document).map((place) => (
        <section
          key={place.id}
          id={`place-${place.id}`}
          className="place"
          aria-labelledby={`heading-${place.id}`}
        >
          <p className="role">{t(`role.${place.role}`)}</p>
          <h2 id={`heading-${place.id}`}>{localize(place.name, t.language)}</h2>
          {passagesOf(statement, place.id)
            .slice(0, limits.document)
            .map(({ passage, mentions }) => (
              <div key={passage.number} className="quote">
                <p>
                  <a href={`#passage-${passage.number}`}>{t('panel.passage', { number: passage.number })}</a>{' '}
                  · {voiceNames(t, statement, passage)}
                </p>
                <Quote passage={passage} marked={mentions} voice={null} />
                <Translation text={passage.translation?.[t.language]} shown />
              </div>
            ))}
          <p>
            <a href="#map">{t('document.backToMap')}</a>
          </p>
        </section>
      ))}
    </>
  );
}
