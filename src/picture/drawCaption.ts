import type { Size } from '../model/camera.ts';
import { tokens } from '../theme/palette.ts';
import type { Font, PictureInput } from './picture.ts';
import { element, text } from './svg.ts';
import { wrap } from './wrap.ts';

/** Space around the caption, pixels. */
const marginPx = 36;

const fonts = {
  role: { family: 'sans', sizePx: 16, weight: 600 },
  heading: { family: 'serif', sizePx: 34, weight: 600 },
  label: { family: 'sans', sizePx: 16, weight: 600 },
  quote: { family: 'serif', sizePx: 23, weight: 400 },
  line: { family: 'sans', sizePx: 15, weight: 400 },
} as const satisfies Record<string, Font>;

interface Line {
  readonly content: string;
  readonly font: Font;
  readonly colour: string;
  /** Baseline, pixels below the caption's top. */
  readonly y: number;
}

/** What stands under the map, broken into lines, and how high it is. */
export function drawCaption(input: PictureInput): {
  readonly svg: (top: number) => string;
  readonly size: Size;
} {
  const { caption, flavour, measure, size, families } = input;
  const lines: Line[] = [];
  let y = marginPx - 8;
  const set = (content: string, font: Font, colour: string, beforePx: number): void => {
    if (content === '') return;
    y += beforePx;
    for (const line of wrap(content, size.width - 2 * marginPx, (part) => measure(part, font))) {
      y += font.sizePx * 1.32;
      lines.push({ content: line, font, colour, y: y - font.sizePx * 0.3 });
    }
  };

  if (caption.role) set(caption.role.name, fonts.role, tokens[caption.role.id][flavour], 0);
  set(caption.heading, fonts.heading, tokens.ink[flavour], 0);
  for (const { label, text: quote } of caption.quotes) {
    set(label, fonts.label, tokens.muted[flavour], 10);
    set(quote, fonts.quote, tokens.ink[flavour], 2);
  }
  for (const [index, line] of caption.lines.entries()) {
    set(line, fonts.line, tokens.muted[flavour], index === 0 ? 14 : 0);
  }

  const height = Math.ceil(y + marginPx - 10);
  return {
    size: { width: size.width, height },
    svg: (top) =>
      element(
        'g',
        { transform: `translate(0 ${top})` },
        element('rect', { width: size.width, height, fill: tokens.paper[flavour] }),
        element('rect', { width: size.width, height: 1, fill: tokens.rule[flavour] }),
        ...lines.map(({ content, font, colour, y: baseline }) =>
          element(
            'text',
            {
              x: marginPx,
              y: baseline,
              'font-family': families[font.family],
              'font-size': font.sizePx,
              'font-weight': font.weight,
              fill: colour,
            },
            text(content),
          ),
        ),
      ),
  };
}
