import type { Comparison } from './compare.ts';
import { ms, number, table, times } from './format.ts';
import { annotationsOf } from './generateBundle.ts';
import type { Growth } from './measureGrowth.ts';
import { ratio } from './statistics.ts';

interface Budget {
  readonly what: string;
  readonly found: number | null;
  readonly most: number;
  readonly show: (value: number | null) => string;
}

export function budgetTable({ dateline, maplibre, leaflet }: Comparison, growth: readonly Growth[]): string {
  const smallest = growth[0];
  const largest = growth.at(-1);
  const select = (size: Growth | undefined): number | null => size?.figures.restingP95Ms ?? null;
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
      found: dateline.restingP95Ms,
      most: 100,
      show: ms,
    },
    {
      what: 'the same in haste, while the map still flies',
      found: dateline.selectP95Ms,
      most: 100,
      show: ms,
    },
    ...(smallest && smallest !== largest
      ? [
          {
            what: `select → panel painted, p95, ${number(smallest.places)} generated places`,
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
