type Expect = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const blank = /[\t\n\r ]*/y;
const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/**
 * Where a text stops being JSON (RFC 8259): the UTF-16 offset of the first token that cannot stand there,
 * the length of the text where it ends too early, or null where it is JSON.
 * Needed because the messages of `JSON.parse` name a position only in some engines and for some errors.
 */
export function findJsonError(text: string): number | null {
  const open: ('{' | '[')[] = [];
  let expect: Expect = 'value';
  let at = 0;
  const closed = (): Expect => (open.length === 0 ? 'nothing' : 'comma-or-end');

  for (;;) {
    at = matchEnd(blank, text, at) ?? at;
    const char = text[at];
    if (char === undefined) return expect === 'nothing' ? null : at;
    const wantsValue: boolean = expect === 'value' || expect === 'value-or-end';
    const wantsKey: boolean = expect === 'key' || expect === 'key-or-end';

    if (char === '"' && (wantsValue || wantsKey)) {
      const end = stringEnd(text, at);
      if (end.broken) return end.at;
      at = end.at;
      expect = wantsKey ? 'colon' : closed();
    } else if ((char === '{' || char === '[') && wantsValue) {
      open.push(char);
      expect = char === '{' ? 'key-or-end' : 'value-or-end';
      at += 1;
    } else if (
      (char === '}' && open.at(-1) === '{' && (expect === 'key-or-end' || expect === 'comma-or-end')) ||
      (char === ']' && open.at(-1) === '[' && (expect === 'value-or-end' || expect === 'comma-or-end'))
    ) {
      open.pop();
      expect = closed();
      at += 1;
    } else if (char === ':' && expect === 'colon') {
      expect = 'value';
      at += 1;
    } else if (char === ',' && expect === 'comma-or-end') {
      expect = open.at(-1) === '{' ? 'key' : 'value';
      at += 1;
    } else {
      const end = wantsValue ? matchEnd(word, text, at) : null;
      if (end === null) return at;
      at = end;
      expect = closed();
    }
  }
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Offset after the string that opens at `from`, or of the character that breaks it. */
function stringEnd(text: string, from: number): { readonly at: number; readonly broken: boolean } {
  let at = from + 1;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"') return { at: at + 1, broken: false };
    if (char < ' ') return { at, broken: true };
    const next = char === '\\' ? matchEnd(escapeSequence, text, at) : at + 1;
    if (next === null) return { at, broken: true };
    at = next;
  }
  return { at, broken: true };
}
