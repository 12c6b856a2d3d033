import type { Issue } from '../model/issue.ts';
import { decodeFile } from './decode.ts';
import { findJsonError } from './jsonError.ts';
import { formatPath, type PathKey } from './path.ts';
import { countCodePoints } from './textIndex.ts';

export interface ReadJson {
  /** The parsed value; undefined where the file is missing or is not JSON. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/** Decodes and parses a JSON file. Reports where it breaks, and strings that hold half a surrogate pair. Never throws. */
export function readJson(file: string, bytes: Uint8Array | undefined): ReadJson {
  const { text, issues } = decodeFile(file, bytes);
  if (text === null) return { value: undefined, issues };
  try {
    const value: unknown = JSON.parse(text);
    return { value, issues: [...issues, ...findUnpairedSurrogates(file, value)] };
  } catch {
    return { value: undefined, issues: [...issues, brokenJson(file, text)] };
  }
}

function brokenJson(file: string, text: string): Issue {
  const at = findJsonError(text) ?? 0;
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = countCodePoints(before.slice(before.lastIndexOf('\n') + 1)) + 1;
  const point = text.codePointAt(at);
  return {
    file,
    subject: null,
    offset: countCodePoints(before),
    code: 'broken-json',
    message: `This is not JSON: it breaks in line ${line}, column ${column}.`,
    found: point === undefined ? 'the end of the file' : String.fromCodePoint(point),
  };
}

/** A path as a list from its end, so that a value nested a hundred thousand deep costs no more than a flat one. */
interface Trail {
  readonly key: PathKey;
  readonly parent: Trail | null;
}

function findUnpairedSurrogates(file: string, root: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  const pending: { readonly value: unknown; readonly trail: Trail | null }[] = [{ value: root, trail: null }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, trail } = next;
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
      issues.push({
        file,
        subject: formatPath(keysOf(trail)),
        offset: null,
        code: 'unpaired-surrogate',
        message: 'This string holds half of a surrogate pair, which is no character.',
      });
    } else if (Array.isArray(value)) {
      value.forEach((item: unknown, key) => {
        pending.push({ value: item, trail: { key, parent: trail } });
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value))
        pending.push({ value: item, trail: { key, parent: trail } });
    }
  }
  return issues.reverse();
}

function keysOf(trail: Trail | null): readonly PathKey[] {
  const keys: PathKey[] = [];
  for (let at = trail; at !== null; at = at.parent) keys.push(at.key);
  return keys.reverse();
}
