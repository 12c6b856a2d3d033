const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const accents = 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž';

function accented(letter: string): string {
  const accent = accents[letters.indexOf(letter)] ?? letter;
  // Twice a vowel is about 40 % more of a text.
  return /[aeiou]/i.test(letter) ? accent + accent.toLowerCase() : accent;
}

/**
 * A message as no language says it: accented, longer, in brackets. What is longer than English shows where it has no
 * room, and what is not accented does not come from the catalogue. ICU's syntax and arguments stay as they are.
 */
export function pseudo(message: string): string {
  let depth = 0;
  let said = '';
  for (const character of message) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    // Every second brace opens words again: `{count, plural, one {these} other {and these}}`.
    said += depth % 2 === 0 ? accented(character) : character;
  }
  return `⟦${said}⟧`;
}

/** What of a text no message can have said, in runs of words: those of lists apart, and without addresses. */
export function plainWords(text: string): readonly string[] {
  return text
    .replaceAll(/https?:\/\/\S+/g, '')
    .split(/[^\w’'“”()./–—:; -]+|[.,] | and |[“”():;] ?|^ /)
    .flatMap((run) => run.match(/[A-Za-z].*[A-Za-z]|[A-Za-z]/) ?? []);
}
