import { describe, expect, it } from 'vitest';
import { frameAddress } from '../../../src/host/frameAddress.ts';

const base = 'https://host.example/news/';

describe('the address of an embedded page', () => {
  it('is the page’s, embedded', () => {
    expect(frameAddress('https://guest.example/a/', base, {}).href).toBe('https://guest.example/a/?embed=1');
    expect(frameAddress('../map/', base, {}).href).toBe('https://host.example/map/?embed=1');
  });

  it('keeps what the link chose where no option says otherwise; null clears it', () => {
    const src = 'https://guest.example/?place=here&passage=3&theme=dark';
    expect(frameAddress(src, base, { passage: 4, theme: null }).search).toBe('?place=here&passage=4&embed=1');
  });

  it('escapes what an option holds', () => {
    const { searchParams } = frameAddress('./', base, { place: 'a&embed=0#b' });
    expect([...searchParams]).toEqual([
      ['place', 'a&embed=0#b'],
      ['embed', '1'],
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'blob:https://x.example/1', 'https://['])(
    'is refused where it is no page: %s',
    (src) => {
      expect(() => frameAddress(src, base, {})).toThrow(TypeError);
    },
  );
});
