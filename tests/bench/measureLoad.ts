import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { conditions } from './conditions.ts';
import { type ByteCount, countBytes } from './countBytes.ts';
import type { GetBrowser } from './getBrowser.ts';
import {
  type Observations,
  observePage,
  readObservations,
  readResources,
  type Signs,
} from './observePage.ts';

export interface OpenPage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly context: BrowserContext;
  readonly bytesBefore: ByteCount['before'];
  /** Resolves with where the target is, or (-1, -1), once the sign was seen; rejects after the limit. */
  readonly saw: (sign: keyof Observations['times'], limitMs: number) => Promise<Point>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Slowness {
  readonly network: boolean;
  readonly cpu: number;
}

/** A first visit: a context of its own, with nothing cached, observed from before its first byte. */
export async function openPage(browser: GetBrowser, signs: Signs, slowness: Slowness): Promise<OpenPage> {
  const context = await (await browser()).newContext({
    viewport: conditions.viewport,
    colorScheme: 'light',
    // It begins after what is measured, and would count for what the page does afterwards.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytes = await countBytes(session, slowness.network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness.cpu });

  const seen = new Map<string, Point>();
  const waiting = new Map<string, (point: Point) => void>();
  await page.exposeFunction('benchSaw', (sign: string, x: number, y: number) => {
    seen.set(sign, { x, y });
    waiting.get(sign)?.({ x, y });
  });
  // What esbuild writes around the functions of a script that it keeps the names of.
  await page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
  await page.addInitScript(observePage, signs);

  const saw: OpenPage['saw'] = (sign, limitMs) =>
    new Promise((resolve, reject) => {
      const known = seen.get(sign);
      if (known) return resolve(known);
      const timer = setTimeout(
        () => reject(new Error(`No sign of "${sign}" within ${limitMs / 1000} s.`)),
        limitMs,
      );
      waiting.set(sign, (point) => {
        clearTimeout(timer);
        resolve(point);
      });
      return undefined;
    });
  return { page, session, context, bytesBefore: bytes.before, saw };
}

export interface LoadResult extends Observations {
  readonly bytes: Partial<Record<keyof Observations['times'], number>>;
}

async function read({ page, bytesBefore }: OpenPage): Promise<LoadResult> {
  const found = await page.evaluate(readObservations);
  const resources = await page.evaluate(readResources);
  const bytes = Object.fromEntries(
    Object.entries(found.times).map(([sign, ms]) => [sign, bytesBefore(ms, resources)]),
  );
  return { ...found, bytes };
}

/** Runs in the page. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** Loads a page on a slow network and lets it come to rest, untouched. */
export async function measureLoad(
  browser: GetBrowser,
  url: string,
  signs: Signs,
  limitMs: number,
): Promise<LoadResult> {
  const open = await openPage(browser, signs, { network: true, cpu: conditions.loadSlowdown });
  try {
    await open.page.goto(url, { waitUntil: 'commit' });
    await open.saw('live', limitMs);
    // A layout that shifts when all is there shifts with the next frames.
    await open.page.evaluate(twoFrames);
    return await read(open);
  } finally {
    await open.context.close();
  }
}

/** How long to let a page answer before it is clicked once more. */
const patienceMs = 100;

/** Loads a page and clicks from the first painted region on, until a quote can be read. */
export async function measureFirstQuote(
  browser: GetBrowser,
  url: string,
  signs: Signs,
  point: Point | null,
  limitMs: number,
): Promise<LoadResult> {
  const open = await openPage(browser, signs, { network: true, cpu: conditions.loadSlowdown });
  try {
    await open.page.goto(url, { waitUntil: 'commit' });
    const target = await open.saw('region', limitMs);
    const { x, y } = point ?? target;
    if (x < 0) throw new Error('There is nothing to click.');
    const before = await open.page.evaluate(readObservations);
    if (before.times.quote !== undefined) throw new Error('A quote was there before the click.');
    const quoted = open.saw('quote', limitMs);
    let done = false;
    const finish = (): void => {
      done = true;
    };
    quoted.then(finish, finish);
    while (!done) {
      await open.page.mouse.click(x, y);
      await Promise.race([quoted.catch(() => {}), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
    }
    await quoted;
    return await read(open);
  } finally {
    await open.context.close();
  }
}
