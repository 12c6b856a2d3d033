import { describe, expect, it } from 'vitest';
import { qrCode, qrSvg } from '../../../src/share/qrCode.ts';

/** The modules that a path fills, as rows of 0 and 1. */
function draw(path: string, size: number): string[] {
  const rows = Array.from({ length: size }, () => Array<string>(size).fill('0'));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let at = Number(x); at < Number(x) + Number(width); at += 1) rows[Number(y)]![at] = '1';
  return rows.map((row) => row.join(''));
}

describe('a QR code', () => {
  it('has its three finders and a quiet zone of four modules', () => {
    const code = qrCode('https://example.org/?place=here');
    const rows = draw(code?.path ?? '', code?.size ?? 0);
    const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
    const far = rows.length - 4 - 7;
    for (const [x, y] of [
      [4, 4],
      [far, 4],
      [4, far],
    ] as const)
      expect(rows.slice(y, y + 7).map((row) => row.slice(x, x + 7))).toEqual(finder);
    const blank = '0'.repeat(rows.length);
    expect([...rows.slice(0, 4), ...rows.slice(-4)]).toEqual(Array(8).fill(blank));
    expect(rows.every((row) => row.startsWith('0000') && row.endsWith('0000'))).toBe(true);
  });

  it('stands on white as a file, whatever page it is put into', () => {
    const code = qrCode('x');
    expect(code && qrSvg(code)).toContain('fill="#fff"');
  });

  it('is none where the text is too long for one', () => {
    expect(qrCode('x'.repeat(5000))).toBeNull();
  });
});
