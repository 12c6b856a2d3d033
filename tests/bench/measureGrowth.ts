import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTool } from '../runner/command.ts';
import { buildDateline } from './buildPages.ts';
import { firstLine, type SelectFigures, seenMs, selectFigures } from './compare.ts';
import { conditions } from './conditions.ts';
import { type BundleSize, generateBundle } from './generateBundle.ts';
import type { GetBrowser } from './getBrowser.ts';
import { type LoadResult, measureFirstQuote, measureLoad, openPage } from './measureLoad.ts';
import { select, selectInAllWays } from './measureSelect.ts';
import { measureText, type TextFigures } from './measureText.ts';
import { compressedBytes, serveFolder } from './serve.ts';
import { median } from './statistics.ts';
import { listSigns } from './variants.ts';

export interface Growth {
  readonly places: number;
  readonly passages: number;
  readonly figures: Readonly<Partial<Record<GrowthFigure, number>>>;
  readonly failures: readonly string[];
}

export type GrowthFigure =
  | 'checkMs'
  | 'buildMs'
  | 'htmlBytes'
  | 'htmlBrotliBytes'
  | 'entryBytes'
  | 'entryGzipBytes'
  | 'firstPaintMs'
  | 'readyMs'
  | 'quoteMs'
  | 'liveMs'
  | keyof SelectFigures
  | keyof TextFigures
  | 'heapBytes'
  | 'heapAfterBytes';

const buildLimitMs = 150_000;
const loadLimitMs = 60_000;
const seed = 28072024;
const textSelections = 16;

/** Builds, loads and uses a bundle of a size. What fails is said, and what comes after it is still tried. */
export async function measureGrowth(
  browser: GetBrowser,
  size: BundleSize,
  folder: string,
  { runs, selections, heapSelections }: { runs: number; selections: number; heapSelections: number },
): Promise<Growth> {
  const figures: Partial<Record<GrowthFigure, number>> = {};
  const failures: string[] = [];
  const trying = async (what: string, measure: () => Promise<void>): Promise<boolean> => {
    try {
      await measure();
      return true;
    } catch (error) {
      failures.push(`${what}: ${firstLine(error)}`);
      return false;
    }
  };
  const bundle = join(folder, `bundle-${size.places}`);
  const built = join(folder, `built-${size.places}`);
  const result: Growth = { ...size, figures, failures };

  const isBuilt = await trying('building', async () => {
    await generateBundle(bundle, size, seed);
    const started = performance.now();
    const check = await runTool('tsx', ['src/statement/check.ts', bundle], { limitMs: buildLimitMs });
    figures.checkMs = performance.now() - started;
    if (check.code !== 0)
      throw new Error(`The generated bundle does not hold: ${check.output.slice(0, 200)}`);
    figures.buildMs = await buildDateline(bundle, built, buildLimitMs);
    Object.assign(figures, await sizesOf(built));
  });
  if (!isBuilt) return result;

  const host = await serveFolder(built);
  try {
    await trying('warming up', () => warmUp(browser, host.url));
    await trying('loading', async () => {
      const loads: LoadResult[] = [];
      for (let run = 0; run < runs; run += 1)
        loads.push(await measureLoad(browser, host.url, listSigns, loadLimitMs));
      assign(figures, {
        firstPaintMs: median(loads.map((load) => load.firstPaintMs)),
        readyMs: median(loads.map(({ times }) => times.ready ?? null)),
        liveMs: median(loads.map(({ times }) => times.live ?? null)),
      });
    });
    await trying('first quote', async () => {
      const loads: LoadResult[] = [];
      for (let run = 0; run < runs; run += 1)
        loads.push(await measureFirstQuote(browser, host.url, listSigns, null, loadLimitMs));
      assign(figures, { quoteMs: median(loads.map((load) => seenMs(load, 'quote'))) });
    });
    await trying('the text view', () => read(browser, host.url, figures));
    await trying('selecting', () => use(browser, host.url, figures, selections, heapSelections));
  } finally {
    await host.close();
  }
  return result;
}

/** A load that does not count: the server compresses, the browser compiles its shaders. */
async function warmUp(browser: GetBrowser, url: string): Promise<void> {
  const open = await openPage(browser, listSigns, { network: false, cpu: 1 });
  try {
    await open.page.goto(url, { waitUntil: 'commit' });
    await open.saw('live', loadLimitMs);
  } finally {
    await open.context.close();
  }
}

/** In a load of its own: a text that has been used is another one. */
async function read(
  browser: GetBrowser,
  url: string,
  figures: Partial<Record<GrowthFigure, number>>,
): Promise<void> {
  const open = await openPage(browser, listSigns, { network: false, cpu: 1 });
  try {
    await open.page.goto(url, { waitUntil: 'commit' });
    await open.saw('live', loadLimitMs);
    assign(figures, { ...(await measureText(open, textSelections)) });
  } finally {
    await open.context.close();
  }
}

async function use(
  browser: GetBrowser,
  url: string,
  figures: Partial<Record<GrowthFigure, number>>,
  selections: number,
  heapSelections: number,
): Promise<void> {
  const open = await openPage(browser, listSigns, { network: false, cpu: 1 });
  const heap = async (): Promise<number> => {
    await open.session.send('HeapProfiler.collectGarbage');
    return (await open.session.send('Runtime.getHeapUsage')).usedSize;
  };
  try {
    await open.page.goto(url, { waitUntil: 'commit' });
    await open.saw('live', loadLimitMs);
    figures.heapBytes = await heap();
    const options = { shownBy: 'data-place', points: null };
    assign(figures, selectFigures(await selectInAllWays(open, { ...options, count: selections })));
    const made = 2 * selections + conditions.restingSelections + conditions.processorSelections;
    const rest = { count: Math.max(0, heapSelections - made), pauseMs: 0 };
    const done = await select(open, { ...options, ...rest, limitMs: conditions.selectionLimitMs }, 1);
    if (done.length < rest.count) throw new Error(`Only ${made + done.length} selections were made.`);
    figures.heapAfterBytes = await heap();
  } finally {
    await open.context.close();
  }
}

async function sizesOf(built: string): Promise<Partial<Record<GrowthFigure, number>>> {
  const html = join(built, 'index.html');
  const assets = join(built, 'assets');
  const entry = (await readdir(assets)).find((name) => /^entry-.*\.js$/.test(name));
  const sizes = {
    htmlBytes: (await readFile(html)).length,
    htmlBrotliBytes: await compressedBytes(html, 'br'),
  };
  if (entry === undefined) return sizes;
  const path = join(assets, entry);
  return {
    ...sizes,
    entryBytes: (await readFile(path)).length,
    entryGzipBytes: await compressedBytes(path, 'gzip'),
  };
}

function assign(
  figures: Partial<Record<GrowthFigure, number>>,
  found: Readonly<Partial<Record<GrowthFigure, number | null>>>,
): void {
  for (const [name, value] of Object.entries(found))
    if (value !== null) figures[name as GrowthFigure] = value;
}
