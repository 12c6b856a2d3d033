import { memo, useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslator } from '../i18n/react.ts';
import type { PassageNumber } from '../model/ids.ts';
import type { Language } from '../model/language.ts';
import type { Passage, Statement } from '../model/statement.ts';
import { useActions, useDateline } from '../store/react.ts';
import { Translation } from '../ui/Translation.tsx';
import { FarPassage } from './FarPassage.tsx';
import type { NearParagraphs } from './nearParagraphs.ts';
import type { Paragraph } from './paragraphs.ts';
import { ReaderPassage } from './ReaderPassage.tsx';

interface ReaderParagraphProps {
  readonly statement: Statement;
  readonly paragraph: Paragraph;
  /** The open passage, where it is one of these. */
  readonly current: PassageNumber | null;
  /** Null: the whole text is set with its links. */
  readonly near: NearParagraphs | null;
  /** Watches the passages within, while they can be read; returns the way to stop. */
  readonly watch: (paragraph: HTMLElement) => () => void;
}

/** A paragraph: with all its links where it can be seen soon; far away its bare words, to be found and scrolled to. */
export const ReaderParagraph = memo(function ReaderParagraph(props: ReaderParagraphProps) {
  const { statement, paragraph, current, near, watch } = props;
  const { key, passages } = paragraph;
  const translation = translationOf(passages, useTranslator().language);
  const element = useRef<HTMLParagraphElement>(null);
  const isNear = useSyncExternalStore(
    useCallback((listener: () => void) => near?.subscribe(key, listener) ?? (() => {}), [near, key]),
    () => near?.has(key) ?? true,
  );

  useEffect(() => (isNear && element.current ? watch(element.current) : undefined), [isNear, watch]);

  return (
    <>
      <p ref={element} lang={statement.language} data-paragraph={key}>
        {passages.map((passage, at) => {
          const own = { statement, passage, first: at === 0, current: passage.number === current };
          return isNear ? (
            <ReaderPassage key={passage.number} {...own} />
          ) : (
            <FarPassage key={passage.number} {...own} />
          );
        })}
      </p>
      {translation !== undefined && <ParagraphTranslation text={translation} />}
    </>
  );
});

function ParagraphTranslation({ text }: { text: string }) {
  const shown = useDateline((state) => state.translations);
  const { showTranslations } = useActions();
  return <Translation text={text} shown={shown} onShow={showTranslations} />;
}

/** The translations of a paragraph, one after the other; undefined where one of them is missing. */
function translationOf(passages: readonly Passage[], language: Language): string | undefined {
  const lines = passages.flatMap(({ translation }) => translation?.[language] ?? []);
  return lines.length === passages.length ? lines.join(language === 'ja' ? '' : ' ') : undefined;
}
