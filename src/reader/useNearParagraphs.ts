import { type RefObject, useEffect, useMemo } from 'react';
import { limits } from '../model/largeStatement.ts';
import type { Passage, Statement } from '../model/statement.ts';
import { createNearParagraphs, type NearParagraphs } from './nearParagraphs.ts';
import type { Paragraph } from './paragraphs.ts';

/** Set before the browser has said what it shows: more than a tall screen holds. */
const firstParagraphs = 6;

/**
 * What is near in a long text, as the browser says by what it lays out of it; null for a text that is set whole, and where
 * the browser does not say: https://drafts.csswg.org/css-contain-2/#content-visibility-auto-state-changed
 */
export function useNearParagraphs(
  text: RefObject<HTMLElement | null>,
  statement: Statement,
  paragraphs: readonly Paragraph[],
): NearParagraphs | null {
  const near = useMemo(
    () =>
      statement.passages.length > limits.document && 'ContentVisibilityAutoStateChangeEvent' in window
        ? createNearParagraphs(paragraphs.slice(0, firstParagraphs).map(({ key }) => key))
        : null,
    [statement, paragraphs],
  );

  useEffect(() => {
    const root = text.current;
    if (!near || !root) return undefined;
    let changes: [Passage['number'], boolean][] = [];
    let scheduled = 0;
    const follow = (event: Event): void => {
      const { skipped } = event as ContentVisibilityAutoStateChangeEvent;
      const { paragraph } = (event.target as HTMLElement).dataset;
      if (paragraph === undefined) return;
      changes.push([Number(paragraph) as Passage['number'], !skipped]);
      // A screenful comes at once and is rendered at once.
      if (scheduled === 0) scheduled = requestAnimationFrame(apply);
    };
    const apply = (): void => {
      scheduled = 0;
      for (const [paragraph, isNear] of changes) near.set(paragraph, isNear);
      changes = [];
    };
    const setAll = (): void => near.setAll(true);
    const setNear = (): void => near.setAll(false);
    root.addEventListener('contentvisibilityautostatechange', follow);
    window.addEventListener('beforeprint', setAll);
    window.addEventListener('afterprint', setNear);
    return () => {
      root.removeEventListener('contentvisibilityautostatechange', follow);
      window.removeEventListener('beforeprint', setAll);
      window.removeEventListener('afterprint', setNear);
      cancelAnimationFrame(scheduled);
    };
  }, [near, text]);

  return near;
}
