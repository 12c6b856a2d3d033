import { conditions } from './conditions.ts';
import type { GetBrowser } from './getBrowser.ts';
import { type LoadResult, measureFirstQuote, measureLoad, type Point } from './measureLoad.ts';
import { locateClick, measureSelect, type SelectResult } from './measureSelect.ts';
import { median, percentile } from './statistics.ts';
import type { Variant, VariantName } from './variants.ts';

/** Medians of one page; null where a value could not be measured, with the reason in `failures`. */
export interface Figures extends SelectFigures {
  readonly name: string;
  readonly firstPaintMs: number | null;
  readonly regionMs: number | null;
  readonly quoteMs: number | null;
  readonly liveMs: number | null;
  readonly readyMs: number | null;
  readonly bytesBeforeRegion: number | null;
  readonly bytesBeforeQuote: number | null;
  readonly bytesBeforeLive: number | null;
  readonly layoutShift: number | null;
  readonly longTasks: number | null;
  readonly longTaskMs: number | null;
  readonly runs: number;
  readonly failures: readonly string[];
}

export type Comparison = Readonly<Record<VariantName, Figures>>;

const limitMs = 45_000;
const none: SelectResult = { resting: [], moving: [], still: [], processorMs: null };
/** No further run is begun after this: on a busy machine there is something left to measure. */
const lastRunMs = 3 * 60_000;

interface Measured {
  point: Point | null;
  readonly loads: LoadResult[];
  readonly quotes: LoadResult[];
  selections: SelectResult;
  readonly failures: Set<string>;
}

interface CompareOptions {
  readonly runs: number;
  /** Whether each run has a load of its own for the first quote. */
  readonly quotes: boolean;
  readonly selections: number;
  readonly say: (line: string) => void;
}

/** Measures the pages in turn, again and again, so that what disturbs the machine disturbs them alike. */
export async function compare(
  browser: GetBrowser,
  pages: Readonly<Record<VariantName, Variant>>,
  { runs, quotes, selections, say }: CompareOptions,
): Promise<Comparison> {
  const variants = Object.entries(pages) as [VariantName, Variant][];
  const measured = new Map<VariantName, Measured>();
  const trying = async (
    name: VariantName,
    what: string,
    measure: (own: Measured) => Promise<void>,
  ): Promise<void> => {
    const own = measured.get(name) ?? {
      point: null,
      loads: [],
      quotes: [],
      selections: none,
      failures: new Set(),
    };
    measured.set(name, own);
    try {
      await measure(own);
    } catch (error) {
      own.failures.add(`${what}: ${firstLine(error)}`);
    }
  };

  for (const [name, variant] of quotes ? variants : []) {
    await trying(name, 'finding what to click', async (own) => {
      own.point = await locateClick(browser, variant);
    });
  }
  const began = performance.now();
  for (let run = 1; run <= runs && performance.now() - began < lastRunMs; run += 1) {
    say(`  run ${run} of ${runs}`);
    for (const [name, { url, signs }] of variants) {
      await trying(name, 'loading', async ({ loads }) => {
        loads.push(await measureLoad(browser, url, signs, limitMs));
      });
    }
    for (const [name, { url, signs }] of quotes ? variants : []) {
      await trying(name, 'first quote', async ({ quotes, point }) => {
        if (point) quotes.push(await measureFirstQuote(browser, url, signs, point, limitMs));
      });
    }
  }
  if (selections > 0)
    say(`  ${selections} selections each, the processor slowed ${conditions.selectSlowdown}×`);
  for (const [name, variant] of selections > 0 ? variants : []) {
    await trying(name, 'selecting', async (own) => {
      own.selections = await measureSelect(browser, variant, selections);
    });
  }
  const entries = variants.map(([name, variant]) => [name, figuresOf(variant.name, measured.get(name))]);
  return Object.fromEntries(entries) as Comparison;
}

function figuresOf(name: string, measured: Measured | undefined): Figures {
  const { loads = [], quotes = [], selections = none, failures = [] } = measured ?? {};
  const ofLoads = (value: (load: LoadResult) => number | null | undefined): number | null =>
    median(loads.map((load) => value(load) ?? null));
  const ofQuotes = (value: (load: LoadResult) => number | null | undefined): number | null =>
    median(quotes.map((load) => value(load) ?? null));
  return {
    name,
    firstPaintMs: ofLoads((load) => load.firstPaintMs),
    regionMs: ofLoads((load) => seenMs(load, 'region')),
    quoteMs: ofQuotes((load) => seenMs(load, 'quote')),
    liveMs: ofLoads(({ times }) => times.live),
    readyMs: ofLoads(({ times }) => times.ready),
    bytesBeforeRegion: ofLoads(({ bytes }) => bytes.region),
    bytesBeforeQuote: ofQuotes(({ bytes }) => bytes.quote),
    bytesBeforeLive: ofLoads(({ bytes }) => bytes.live),
    layoutShift: ofLoads((load) => load.layoutShift),
    longTasks: ofLoads((load) => load.longTasks),
    longTaskMs: ofLoads((load) => load.longTaskMs),
    ...selectFigures(selections),
    runs: loads.length,
    failures: [...failures],
  };
}

export interface SelectFigures {
  readonly selectScriptMs: number | null;
  /** The map at rest. */
  readonly restingMedianMs: number | null;
  readonly restingP95Ms: number | null;
  /** While it still flies. */
  readonly selectP95Ms: number | null;
  readonly selectNextP95Ms: number | null;
  /** With reduced motion. */
  readonly stillP95Ms: number | null;
  readonly processorMs: number | null;
}

export function selectFigures({ resting, moving, still, processorMs }: SelectResult): SelectFigures {
  const painted = resting.map(({ paintedMs }) => paintedMs);
  return {
    selectScriptMs: percentile(
      resting.map(({ scriptMs }) => scriptMs),
      95,
    ),
    restingMedianMs: median(painted),
    restingP95Ms: percentile(painted, 95),
    selectP95Ms: percentile(
      moving.map(({ paintedMs }) => paintedMs),
      95,
    ),
    selectNextP95Ms: percentile(
      resting.map(({ nextFrameMs }) => nextFrameMs),
      95,
    ),
    stillP95Ms: percentile(
      still.map(({ paintedMs }) => paintedMs),
      95,
    ),
    processorMs,
  };
}

/** Nothing is seen before the first paint, whatever is in the document. */
export function seenMs({ times, firstPaintMs }: LoadResult, sign: 'region' | 'quote'): number | null {
  const at = times[sign];
  return at === undefined ? null : Math.max(at, firstPaintMs ?? 0);
}

export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 300);
}
