import type { Comparison, Figures } from './compare.ts';
import { conditions } from './conditions.ts';
import { kB, ms, number, table, times } from './format.ts';
import { annotationsOf } from './generateBundle.ts';
import type { Growth, GrowthFigure } from './measureGrowth.ts';
import { ratio } from './statistics.ts';

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
  { what: 'select → panel painted, median', of: (figures) => figures.restingMedianMs, show: ms },
  { what: 'select → panel painted, p95', of: (figures) => figures.restingP95Ms, show: ms },
  { what: 'select → the frame after it begins, p95', of: (figures) => figures.selectNextP95Ms, show: ms },
  { what: 'in haste: → panel painted, p95', of: (figures) => figures.selectP95Ms, show: ms },
  { what: 'in haste, with reduced motion, p95', of: (figures) => figures.stillP95Ms, show: ms },
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
  ['select → panel painted, median', 'restingMedianMs', ms],
  ['select → panel painted, p95', 'restingP95Ms', ms],
  ['select → the frame after it begins, p95', 'selectNextP95Ms', ms],
  ['in haste: → panel painted, p95', 'selectP95Ms', ms],
  ['in haste, with reduced motion, p95', 'stillP95Ms', ms],
  ['select: processor time, not slowed', 'processorMs', ms],
  ['text view: opening it', 'textOpenMs', ms],
  ['text view: a place chosen → its mention, p95', 'textSelectP95Ms', ms],
  ['text view: a filter → paler words, p95', 'textFilterP95Ms', ms],
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
