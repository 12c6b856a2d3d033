import { budgetTable } from './budgetTable.ts';
import type { Comparison } from './compare.ts';
import { conditions } from './conditions.ts';
import { number } from './format.ts';
import type { Growth } from './measureGrowth.ts';
import { comparisonTable, growthTable } from './tables.ts';

export interface Circumstances {
  readonly date: string;
  readonly machine: string;
  readonly versions: string;
  readonly commit: string;
  readonly minutes: number;
  /** How many programs wanted a core, on average, when it began or ended. */
  readonly load: number;
  readonly cores: number;
}

export function failureList(comparison: Comparison, growth: readonly Growth[]): readonly string[] {
  return [
    ...Object.values(comparison).flatMap(({ name, failures }) =>
      failures.map((failure) => `${name}: ${failure}`),
    ),
    ...growth.flatMap(({ places, failures }) =>
      failures.map((failure) => `${number(places)} places: ${failure}`),
    ),
  ];
}

/** The page `docs/BENCHMARKS.md`. */
export function benchmarkPage(
  comparison: Comparison,
  growth: readonly Growth[],
  about: Circumstances,
): string {
  const failures = failureList(comparison, growth);
  const { network, viewport } = conditions;
  return `# Benchmarks

Written by \`npm run bench\` on ${about.date}, from ${about.commit}, in ${about.minutes} minutes.
One run on one machine: the ratios say more than the milliseconds. Nothing here is asserted by a test; sizes are,
in \`npm run check\`.

| | |
|---|---|
| machine | ${about.machine}; load ${about.load.toFixed(1)} |
| versions | ${about.versions} |
| page | ${viewport.width} × ${viewport.height}, WebGL2 in software (SwiftShader) |
| network | ${(network.downloadBytesPerSecond * 8) / 1e6} Mbit/s, ${network.latencyMs} ms a request, HTTP/1.1, brotli, nothing cached |
| processor | main thread slowed ${conditions.loadSlowdown}× while loading, ${conditions.selectSlowdown}× while selecting |
| runs | ${comparison.dateline.runs} of each page, interleaved; medians |

${about.load > about.cores ? `**The machine was busy**: its ${about.cores} cores had other work, so that times, above all those of selecting, are longer\nthan they need be. Ratios are disturbed too; processor time is least.\n\n` : ''}## Budgets

${budgetTable(comparison, growth)}

## Side by side

${comparisonTable(comparison)}

The two reference pages are in \`tests/bench/reference\`: a map, one GeoJSON source and a click on a country that shows
the quotes in a panel, as each library's documentation has it, bundled and minified. They draw the same countries as
Dateline, as GeoJSON with three decimals, and hold the quotes in their HTML, which is the fastest way to have them.
They have no labels, no text, no keyboard access and no second theme: what they do less is in their favour.

- **Times** are when a frame was painted. Presenting it comes after, by what drawing in software takes.
- **First map region painted**: the frame after a region of the map was in the document (Dateline, Leaflet) or drawn with its
  source loaded (MapLibre), and not before the first contentful paint.
- **First quote on screen**: a load of its own, in which the middle of China is clicked from the first painted region
  on, every 100 ms, until a quote can be seen.
- **Live map idle**: \`data-map="live"\`; MapLibre's \`idle\` with its source loaded; Leaflet has its map with the regions.
- **Bytes** are what has arrived, headers included, in the page and its workers, by that moment.
- **Select → panel painted**: from a click until the frame in which the panel shows the place was painted,
  ${conditions.restingSelections} times, ${conditions.restMs} ms apart, so that the live map has come to rest. Until **the frame after it begins**
  counts what the map then has to draw, in software here. **Script** is what the click itself costs.
- **In haste**: ${conditions.selections} times, ${conditions.selectionPauseMs} ms apart, as nobody reads. Dateline still flies to the place before, which is drawn
  in software here and competes for the same processor; the other pages do not fly.
- **Processor time** is what the main thread works for one selection with reduced motion, at full speed, drawing of
  the live map included and waiting left out: a busy machine changes it little.

## Growth

Dateline with generated texts: invented places (points) and sentences that name three places each, so that a quarter of the
annotations are voices and the rest mentions. Loaded under the same conditions, three times at most; the first quote is the first
place's of the list.

${growthTable(growth)}
${failures.length > 0 ? `\n## Not measured\n\n${failures.map((failure) => `- ${failure}`).join('\n')}\n` : ''}`;
}
