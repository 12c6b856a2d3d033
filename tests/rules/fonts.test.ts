import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFonts } from '../../src/build/subsetFonts.ts';
import { root } from '../runner/command.ts';

const shipped = (file: string) => readFileSync(join(root, 'src/theme/fonts', file));

describe('the shipped fonts', () => {
  it('are what the subsetting script makes, to the byte', async () => {
    const files = await makeFonts();
    expect(files.size).toBeGreaterThan(1);
    for (const [file, bytes] of files) expect(shipped(file).equals(bytes), file).toBe(true);
  });

  it('are named by a style sheet that covers combining accents and the text’s quotation marks', () => {
    const css = shipped('fonts.css').toString('utf8');
    expect(css.match(/U\+300-304/g)).toHaveLength(2);
    expect(css.match(/U\+2018-201A/g)).toHaveLength(2);
  });
});
