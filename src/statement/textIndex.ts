/**
 * A text addressed in Unicode code points, as TextPositionSelector counts them
 * (https://www.w3.org/TR/annotation-model/#text-position-selector), beside the UTF-16 code units of JavaScript strings.
 */
export interface TextIndex {
  readonly value: string;
  /** Code points. */
  readonly length: number;
  /** The text between two code-point offsets, end exclusive; offsets out of range are clamped. */
  slice(start: number, end: number): string;
  /** UTF-16 offset of a code-point offset in `0…length`. */
  toUtf16(offset: number): number;
  /** Code-point offsets of every occurrence of a string, overlapping ones too, in order; none for the empty string. */
  occurrences(quote: string): readonly number[];
}

export function createTextIndex(value: string): TextIndex {
  const starts: number[] = [];
  for (let unit = 0; unit < value.length; unit += (value.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1)
    starts.push(unit);
  const length = starts.length;

  const toUtf16 = (offset: number): number => starts[Math.max(0, offset)] ?? value.length;

  /** Code-point offset of a UTF-16 offset, or null inside a surrogate pair. */
  const fromUtf16 = (unit: number): number | null => {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (toUtf16(middle) < unit) low = middle + 1;
      else high = middle;
    }
    return toUtf16(low) === unit ? low : null;
  };

  return {
    value,
    length,
    toUtf16,
    slice: (start, end) => value.slice(toUtf16(start), toUtf16(end)),
    occurrences(quote) {
      const found: number[] = [];
      if (quote === '') return found;
      for (let unit = value.indexOf(quote); unit !== -1; unit = value.indexOf(quote, unit + 1)) {
        const offset = fromUtf16(unit);
        if (offset !== null) found.push(offset);
      }
      return found;
    },
  };
}

/** Number of code points in a string. */
export function countCodePoints(value: string): number {
  let count = 0;
  for (const _ of value) count += 1;
  return count;
}
