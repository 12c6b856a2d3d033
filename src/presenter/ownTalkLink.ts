import type { Step } from '../model/step.ts';
import { formatOwnTalk, type OwnTalk, parseOwnTalk } from './ownTalk.ts';

/** Mail programs and chats cut longer addresses; a longer talk travels as a file. */
export const longestFragment = 6000;

const prefix = '#talk=';

/**
 * A fragment for an address: no server sees it. Base64url of UTF-8, as in RFC 4648 §5. Null where it would be too long.
 */
export function formatTalkFragment(own: OwnTalk): string | null {
  const bytes = new TextEncoder().encode(formatOwnTalk(own));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const fragment = prefix + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return fragment.length > longestFragment ? null : fragment;
}

/** `null` where the fragment is not a talk's, `'broken'` where it is but cannot be read. */
export function parseTalkFragment(fragment: string, steps: readonly Step[]): OwnTalk | 'broken' | null {
  if (!fragment.startsWith(prefix)) return null;
  if (fragment.length > longestFragment) return 'broken';
  try {
    const binary = atob(fragment.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return parseOwnTalk(new TextDecoder('utf-8', { fatal: true }).decode(bytes), steps) ?? 'broken';
  } catch {
    return 'broken';
  }
}
