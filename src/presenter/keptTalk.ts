import type { Step } from '../model/step.ts';
import { formatOwnTalk, type OwnTalk, parseOwnTalk, untouched } from './ownTalk.ts';

const key = (statement: string): string => `dateline-talk:${statement}`;

/** What this device keeps; the talk as it was at first where it keeps nothing, or nothing that can be read. */
export function readKeptTalk(statement: string, steps: readonly Step[]): OwnTalk {
  try {
    const text = localStorage.getItem(key(statement));
    return (text === null ? null : parseOwnTalk(text, steps)) ?? untouched;
  } catch {
    return untouched;
  }
}

/** False where the browser does not keep it: full, or forbidden. */
export function keepTalk(statement: string, own: OwnTalk): boolean {
  try {
    localStorage.setItem(key(statement), formatOwnTalk(own));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another window has changed what is kept. */
export function watchKeptTalk(statement: string, listener: () => void): () => void {
  const hear = (event: StorageEvent): void => {
    if (event.key === key(statement) || event.key === null) listener();
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}
