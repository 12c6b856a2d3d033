import { memo, useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { TextFilter } from '../model/filter.ts';
import type { PassageNumber } from '../model/ids.ts';
import type { Statement } from '../model/statement.ts';
import { FarPassage } from './FarPassage.tsx';
import type { NearParagraphs } from './nearParagraphs.ts';
import type { Paragraph } from './paragraphs.ts';
import { ReaderPassage } from './ReaderPassage.tsx';

interface ReaderParagraphProps {
  readonly statement: Statement;
  readonly paragraph: Paragraph;
  /** The open passage, where it is one of these. */
  readonly current: PassageNumber | null;
  readonly filter: TextFilter;
  /** Null: the whole text is set with its links. */
  readonly near: NearParagraphs | null;
  /** Watches the passages within, while they can be read; returns the way to stop. */
  readonly watch: (paragraph: HTMLElement) => () => void;
}

/** A paragraph: with all its links where it can be seen soon; far away its bare words, to be found and scrolled to. */
export const ReaderParagraph = memo(function ReaderParagraph(props: ReaderParagraphProps) {
  const { statement, paragraph, current, filter, near, watch } = props;
  const { key, passages } = paragraph;
  const element = useRef<HTMLParagraphElement>(null);
  const isNear = useSyncExternalStore(
    useCallback((listener: () => void) => near?.subscribe(key, listener) ?? (() => {}), [near, key]),
    () => near?.has(key) ?? true,
  );

  useEffect(() => (isNear && element.current ? watch(element.current) : undefined), [isNear, watch]);

  return (
    <p ref={element} lang={statement.language} data-paragraph={key}>
      {passages.map((passage, at) => {
        const own = { statement, passage, first: at === 0, current: passage.number === current };
        return isNear ? (
          <ReaderPassage key={passage.number} {...own} filter={filter} />
        ) : (
          <FarPassage key={passage.number} {...own} />
        );
      })}
    </p>
  );
});
