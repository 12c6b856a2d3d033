import type { Issue } from '../model/issue.ts';
import { countCodePoints } from './textIndex.ts';

export interface Decoded {
  /** The text without byte order mark, with bytes that are not UTF-8 replaced by U+FFFD; null where the file is missing. */
  readonly text: string | null;
  readonly issues: readonly Issue[];
}

/** Reads a file's bytes as UTF-8 and goes on after a problem, so that the other rules can still speak. Never throws. */
export function decodeFile(file: string, bytes: Uint8Array | undefined): Decoded {
  if (bytes === undefined) {
    return {
      text: null,
      issues: [{ file, subject: null, offset: null, code: 'missing-file', message: 'This file is missing.' }],
    };
  }
  const issues: Issue[] = [];
  const offset = firstInvalidOffset(bytes);
  if (offset !== null) {
    issues.push({
      file,
      subject: null,
      offset,
      code: 'not-utf8',
      message: 'The file is not UTF-8 from here on.',
    });
  }
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!decoded.startsWith('\ufeff')) return { text: decoded, issues };
  issues.push({
    file,
    subject: null,
    offset: 0,
    code: 'bom',
    message: 'The file begins with a byte order mark, which would shift every offset by one.',
  });
  return { text: decoded.slice(1), issues };
}

/** As `decodeFile`, for the text itself: line ends must be LF, since CRLF shifts offsets. */
export function decodeSource(file: string, bytes: Uint8Array | undefined): Decoded {
  const { text, issues } = decodeFile(file, bytes);
  const at = text === null ? -1 : text.indexOf('\r');
  if (text === null || at === -1) return { text, issues };
  const crlf: Issue = {
    file,
    subject: null,
    offset: countCodePoints(text.slice(0, at)),
    code: 'crlf',
    message: 'Lines end in CRLF or CR; the text must end its lines in LF alone.',
  };
  return { text: text.replace(/\r\n?/g, '\n'), issues: [...issues, crlf] };
}

/** Code-point offset of the first byte that is not UTF-8, or null. A truncated last character counts. */
function firstInvalidOffset(bytes: Uint8Array): number | null {
  if (decodes(bytes, false)) return null;
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1;
    if (decodes(bytes.subarray(0, middle), true)) valid = middle;
    else invalid = middle;
  }
  const prefix = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, valid), {
    stream: true,
  });
  return countCodePoints(prefix);
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
