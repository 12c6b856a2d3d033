import type { Comparison, Figures } from './compare.ts';
import { conditions } from './conditions.ts';
import { annotationsOf } from './generateBundle.ts';
import type { Growth, GrowthFigure } from './measureGrowth.ts';
import { ratio } from './statistics.ts';

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

const ms = (value: number | null | undefined): string =>
  value == null ? '–' : value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${Math.round(value)} ms`;
const kB = (value: number | null | undefined): string =>
  value == null
    ? '–'
    : value >= 9_950_000
      ? `${(value / 1e6).toFixed(1)} MB`
      : `${Math.round(value / 1000)} kB`;
const times = (value: number | null): string => (value === null ? '–' : `${value.toFixed(2)} ×`);
const number = (value: number): string => value.toLocaleString('en');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}

interface Measure {
  readonly what: string;
  readonly of: (figures: Figures) => number | null;
  readonly show: (value: number | null) => string;
}

const measures: readonly Measure[] = [
  { what: 'first contentful paint', of: (figures) => figures.firstPaintMs, show: ms },
  { what: 'first map region painted', of: (figures) => figures.regionMs, show: ms },
  { what: 'first quote on screen', of: (figures) => figures.quoteMs, show: ms },
  { what: 'live map idle', of: (figures) => figures.liveMs, show: ms },
  { what: 'bytes before the first region', of: (figures) => figures.bytesBeforeRegion, show: kB },
  { what: 'bytes before the first quote', of: (figures) => figures.bytesBeforeQuote, show: kB },
  { what: 'bytes before the live map', of: (figures) => figures.bytesBeforeLive, show: kB },
  {
    what: 'layout shift',
    of: (figures) => figures.layoutShift,
    show: (value) => (value === null ? '–' : value.toFixed(4)),
  },
  {
    what: 'long tasks',
    of: (figures) => figures.longTasks,
    show: (value) => (value === null ? '–' : String(value)),
  },
  { what: 'long tasks, together', of: (figures) => figures.longTaskMs, show: ms },
  { what: 'select: script, p95', of: (figures) => figures.selectScriptMs, show: ms },
  { what: 'select → panel painted, median', of: (figures) => figures.selectMedianMs, show: ms },
  { what: 'select → panel painted, p95', of: (figures) => figures.selectP95Ms, show: ms },
  { what: 'the same with reduced motion, p95', of: (figures) => figures.stillP95Ms, show: ms },
  { what: 'select: processor time, not slowed', of: (figures) => figures.processorMs, show: ms },
];

export function comparisonTable({ dateline, maplibre, leaflet }: Comparison): string {
  return table(
    ['', dateline.name, maplibre.name, leaflet.name, 'Dateline ÷ MapLibre', 'Dateline ÷ Leaflet'],
    measures.map(({ what, of, show }) => [
      what,
      show(of(dateline)),
      show(of(maplibre)),
      show(of(leaflet)),
      times(ratio(of(dateline), of(maplibre))),
      times(ratio(of(dateline), of(leaflet))),
    ]),
  );
}

const growthMeasures: readonly (readonly [string, GrowthFigure, (value: number | undefined) => string])[] = [
  ['check of the bundle', 'checkMs', ms],
  ['build', 'buildMs', ms],
  ['HTML', 'htmlBytes', kB],
  ['HTML, brotli', 'htmlBrotliBytes', kB],
  ['entry JavaScript', 'entryBytes', kB],
  ['entry JavaScript, gzip', 'entryGzipBytes', kB],
  ['first contentful paint', 'firstPaintMs', ms],
  ['application has taken over', 'readyMs', ms],
  ['first quote on screen', 'quoteMs', ms],
  ['live map idle', 'liveMs', ms],
  ['select: script, p95', 'selectScriptMs', ms],
  ['select → panel painted, median', 'selectMedianMs', ms],
  ['select → panel painted, p95', 'selectP95Ms', ms],
  ['the same with reduced motion, p95', 'stillP95Ms', ms],
  ['select: processor time, not slowed', 'processorMs', ms],
  ['JS heap after load', 'heapBytes', kB],
  [`JS heap after ${conditions.heapSelections} selections`, 'heapAfterBytes', kB],
];

export function growthTable(growth: readonly Growth[]): string {
  return table(
    [
      '',
      ...growth.map((size) => `${number(size.places)} places, ${number(annotationsOf(size))} annotations`),
    ],
    growthMeasures.map(([what, figure, show]) => [
      what,
      ...growth.map(({ figures }) => show(figures[figure])),
    ]),
  );
}

interface Budget {
  readonly what: string;
  readonly found: number | null;
  readonly most: number;
  readonly show: (value: number | null) => string;
}

export function budgetTable({ dateline, maplibre, leaflet }: Comparison, growth: readonly Growth[]): string {
  const smallest = growth[0];
  const largest = growth.at(-1);
  const select = (size: Growth | undefined): number | null => size?.figures.selectP95Ms ?? null;
  const budgets: readonly Budget[] = [
    {
      what: 'first map region painted, of the MapLibre page’s',
      found: ratio(dateline.regionMs, maplibre.regionMs),
      most: 0.15,
      show: times,
    },
    {
      what: 'first quote on screen, of the MapLibre page’s',
      found: ratio(dateline.quoteMs, maplibre.quoteMs),
      most: 0.25,
      show: times,
    },
    {
      what: 'first quote on screen, of the Leaflet page’s',
      found: ratio(dateline.quoteMs, leaflet.quoteMs),
      most: 0.5,
      show: times,
    },
    {
      what: 'live map idle, of the MapLibre page’s',
      found: ratio(dateline.liveMs, maplibre.liveMs),
      most: 1.1,
      show: times,
    },
    {
      what: 'select → panel painted, p95, the shipped text',
      found: dateline.selectP95Ms,
      most: 100,
      show: ms,
    },
    ...(smallest && smallest !== largest
      ? [
          {
            what: `the same, ${number(smallest.places)} generated places`,
            found: select(smallest),
            most: 100,
            show: ms,
          },
        ]
      : []),
    ...(largest
      ? [
          {
            what: `the same, ${number(largest.places)} places and ${number(annotationsOf(largest))} annotations`,
            found: select(largest),
            most: 150,
            show: ms,
          },
        ]
      : []),
    {
      what: 'layout shift',
      found: dateline.layoutShift,
      most: 0.01,
      show: (value) => (value === null ? '–' : value.toFixed(4)),
    },
  ];
  return table(
    ['', 'measured', 'budget', ''],
    budgets.map(({ what, found, most, show }) => [
      what,
      show(found),
      `≤ ${show(most)}`,
      found === null ? 'not measured' : found <= most ? 'ok' : '**over**',
    ]),
  );
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
- **Select → panel painted**: from a click to the second frame after it in which the panel shows the place,
  ${conditions.selections} times, ${conditions.selectionPauseMs} ms apart, in a live map; Dateline also flies to the place,
  which is drawn in software here and competes for the same processor. **Script** is what the click itself costs.
- **Processor time** is what the main thread works for one selection with reduced motion, at full speed, drawing of
  the live map included and waiting left out: a busy machine changes it little.

## Growth

Dateline with generated texts: invented places (points) and sentences that name three places each, so that a quarter of the
annotations are voices and the rest mentions. Loaded under the same conditions, three times at most; the first quote is the first
place's of the list.

${growthTable(growth)}
${failures.length > 0 ? `\n## Not measured\n\n${failures.map((failure) => `- ${failure}`).join('\n')}\n` : ''}`;
}
