import type { Outcome } from './play.ts';

/** What this device knows of one quiz: how far it is, and the best of its finished rounds. */
export interface KeptQuiz {
  readonly outcomes: readonly Outcome[];
  readonly best: number | null;
}

type Kept = Readonly<Record<string, KeptQuiz>>;

const storageKey = 'dateline.quiz';
/** The quizzes that are kept; older ones go. */
const most = 40;
const outcomes: readonly string[] = ['right', 'tried', 'shown'] satisfies readonly Outcome[];

export const nothingKept: KeptQuiz = { outcomes: [], best: null };

/** One quiz of one text. */
export function quizKey(statement: { readonly sha256: string }, seed: string): string {
  return `${statement.sha256.slice(0, 12)}/${seed}`;
}

/** Never throws: what cannot be read, or was written by somebody else, is as if nothing were kept. */
export function readKept(storage: () => Storage, key: string): KeptQuiz {
  return readAll(storage)[key] ?? nothingKept;
}

/** Stays on the device. Where the browser refuses, the quiz goes on without. */
export function writeKept(storage: () => Storage, key: string, quiz: KeptQuiz): void {
  const { [key]: _, ...others } = readAll(storage);
  const kept = Object.entries(others).slice(1 - most);
  try {
    storage().setItem(storageKey, JSON.stringify(Object.fromEntries([...kept, [key, quiz]])));
  } catch {
    // Private mode, a sandbox without an origin, or a full disk.
  }
}

function readAll(storage: () => Storage): Kept {
  try {
    const parsed: unknown = JSON.parse(storage().getItem(storageKey) ?? '{}');
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(
      Object.entries(parsed).filter((entry): entry is [string, KeptQuiz] => isKept(entry[1])),
    );
  } catch {
    return {};
  }
}

function isKept(value: unknown): value is KeptQuiz {
  if (typeof value !== 'object' || value === null) return false;
  const { outcomes: list, best } = value as { outcomes?: unknown; best?: unknown };
  return (
    Array.isArray(list) &&
    list.every((item) => outcomes.includes(item)) &&
    (best === null || (typeof best === 'number' && Number.isInteger(best) && best >= 0))
  );
}
