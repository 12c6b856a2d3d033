/** How many words stand at each end of a long quote's fragment. */
const edgeWords = 5;

/** In a text directive `-`, `,` and `&` have a meaning of their own: https://wicg.github.io/scroll-to-text-fragment/ */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27');
}

/** `#:~:text=first words,last words`, which makes a browser scroll to the quote and highlight it. */
export function textFragment(quote: string): string {
  const words = quote.trim().split(/\s+/);
  if (words.length <= 2 * edgeWords) return `#:~:text=${encode(words.join(' '))}`;
  const start = words.slice(0, edgeWords).join(' ');
  const end = words.slice(-edgeWords).join(' ');
  return `#:~:text=${encode(start)},${encode(end)}`;
}
