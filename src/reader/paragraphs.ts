import type { Passage } from '../model/statement.ts';
import type { ParagraphKey } from './nearParagraphs.ts';

export interface Paragraph {
  readonly key: ParagraphKey;
  readonly passages: readonly Passage[];
}

/** The passages, paragraph by paragraph. */
export function paragraphsOf(passages: readonly Passage[]): readonly Paragraph[] {
  const paragraphs: { key: ParagraphKey; passages: Passage[] }[] = [];
  for (const passage of passages) {
    const last = paragraphs.at(-1);
    if (last?.passages[0]?.paragraph === passage.paragraph) last.passages.push(passage);
    else paragraphs.push({ key: passage.number, passages: [passage] });
  }
  return paragraphs;
}

/** The paragraph that holds a passage; passages are in their order. */
export function paragraphWith(
  paragraphs: readonly Paragraph[],
  number: Passage['number'],
): ParagraphKey | undefined {
  return paragraphs.findLast(({ key }) => key <= number)?.key;
}
