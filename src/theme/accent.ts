import { contrast } from './contrast.ts';
import { mix } from './mix.ts';
import { type Flavour, tokens } from './palette.ts';

const readable = 4.5;
const grounds = ['paper', 'raised', 'sea', 'land'] as const;
/** Where a colour is mixed to until it can be read. */
const extreme = { light: '#000000', dark: '#ffffff' } as const;

/**
 * The colour that a host asked for, `#rrggbb`, as near as it can be while words in it are read on every ground of the
 * flavour (4.5:1), and so its lines are seen (3:1).
 */
export function readableAccent(colour: string, flavour: Flavour): string {
  const reads = (candidate: string): boolean =>
    grounds.every((ground) => contrast(candidate, tokens[ground][flavour]) >= readable);
  for (let percent = 0; percent < 100; percent += 1) {
    const candidate = mix(extreme[flavour], colour, percent / 100);
    if (reads(candidate)) return candidate;
  }
  return extreme[flavour];
}
