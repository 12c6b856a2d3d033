import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassageNumber, PlaceId } from '../../../src/model/ids.ts';
import { defaultView } from '../../../src/model/view.ts';
import { type EmbedChoice, readHeight } from '../../../src/share/embedChoice.ts';
import { embedCode, embedUrl } from '../../../src/share/embedCodes.ts';

const choice: EmbedChoice = { ui: 'minimal', theme: 'dark', lang: 'ja', heightPx: 480 };
const source = {
  view: { ...defaultView, place: 'here' as PlaceId, passage: 3 as PassageNumber, theme: 'light' as const },
  choice,
  location: { href: 'https://example.org/sub/?place=elsewhere#text' },
  library: 'https://example.org/sub/embed.v1.js',
  title: 'Here – “Text”',
};

describe('the address to embed', () => {
  it('shows what is shown, as it was chosen to look', () => {
    expect(embedUrl(source)).toBe(
      'https://example.org/sub/?place=here&passage=3&lang=ja&theme=dark&embed=1&ui=minimal',
    );
  });
});

describe('the code to embed', () => {
  const link = 'https://example.org/sub/?place=here&passage=3&lang=ja&theme=dark';

  it('is a frame with a name, lazy, able to fill the screen, and a plain link below it', () => {
    const code = embedCode('iframe', source);
    expect(code).toContain(`src="${embedUrl(source).replaceAll('&', '&amp;')}"`);
    expect(code).toContain('title="Here – “Text”"');
    for (const part of ['loading="lazy"', 'height="480"', 'allow="fullscreen"', 'allowfullscreen'])
      expect(code).toContain(part);
    expect(code).toContain(`<p><a href="${link.replaceAll('&', '&amp;')}">Here – “Text”</a></p>`);
  });

  it('is an element around a link', () => {
    expect(embedCode('element', source)).toBe(
      [
        '<script type="module" src="https://example.org/sub/embed.v1.js"></script>',
        `<dateline-map place="here" passage="3" lang="ja" theme="dark" ui="minimal" height="480"><a href="${link.replaceAll('&', '&amp;')}">Here – “Text”</a></dateline-map>`,
      ].join('\n'),
    );
  });

  it('is a link in Markdown, whose title cannot end it', () => {
    expect(embedCode('markdown', { ...source, title: 'a [b] \\' })).toBe(`[a \\[b\\] \\\\](${link})`);
  });

  it('is the address of the full page', () => {
    expect(embedCode('address', source)).toBe(link);
  });

  it('lets no title out of its attribute or its element', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const code = embedCode('iframe', { ...source, title });
        expect(code.match(/</g)).toHaveLength(6);
        expect(code.match(/"/g)).toHaveLength(18);
      }),
    );
  });
});

describe('a height that was typed', () => {
  it('is taken within its limits, in whole pixels', () => {
    expect(['600', ' 480.4 ', '320', '2000'].map(readHeight)).toEqual([600, 480, 320, 2000]);
  });

  it('is refused where it is none', () => {
    expect(['', ' ', 'tall', '319', '2001', '-600', 'Infinity', 'NaN'].map(readHeight)).toEqual(
      Array(8).fill(null),
    );
  });
});
