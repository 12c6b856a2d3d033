/** What a key asks for while presenting. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'dark'
  | 'overview'
  | 'speaker'
  | 'fullscreen'
  | 'help'
  | 'notes'
  | 'return'
  | 'close';

/**
 * The keys of reveal.js and Slidev, which clickers send too: https://revealjs.com/keyboard/. `key` is
 * KeyboardEvent's; letters in lower case, so that caps lock changes nothing.
 */
export const keys: Readonly<Record<Command, readonly string[]>> = {
  next: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n'],
  previous: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+ ', 'p'],
  first: ['Home'],
  last: ['End'],
  dark: ['b', '.'],
  overview: ['o'],
  speaker: ['s'],
  fullscreen: ['f'],
  help: ['?'],
  notes: ['m'],
  return: ['r'],
  close: ['Escape'],
};

const commands: ReadonlyMap<string, Command> = new Map(
  (Object.keys(keys) as Command[]).flatMap((command) => keys[command].map((key) => [key, command] as const)),
);

/** The part of a KeyboardEvent that says what was pressed. */
export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing?: boolean;
}

/** What a press asks for; null where it belongs to the browser or to an input method. */
export function commandFor({ key, shiftKey, ctrlKey, altKey, metaKey, isComposing }: Press): Command | null {
  if (ctrlKey || altKey || metaKey || isComposing === true) return null;
  if (key === ' ') return commands.get(shiftKey ? 'Shift+ ' : ' ') ?? null;
  return commands.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}

/** Commands that a focused control may need the key of for itself: Space presses a button, arrows move in a list. */
const typing = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
const pressed = 'button, a[href], summary, [role="button"]';

/** Whether a key belongs to what has the focus: every key to what is typed in, Space to what it presses. */
export function belongsToTarget(key: string, target: Pick<Element, 'closest'> | null): boolean {
  if (!target) return false;
  return target.closest(typing) !== null || (key === ' ' && target.closest(pressed) !== null);
}
