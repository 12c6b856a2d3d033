import type { CDPSession } from '@playwright/test';
import { conditions } from './conditions.ts';
import type { GetBrowser } from './getBrowser.ts';
import { type OpenPage, openPage, type Point } from './measureLoad.ts';
import { chosenCountries, clicked, type Variant } from './variants.ts';

interface SelectOptions {
  readonly count: number;
  readonly pauseMs: number;
  /** When to stop, done or not: a page that is too slow has said so by then. */
  readonly limitMs: number;
  /** The attribute by which a panel says what it shows. */
  readonly shownBy: string;
  /** Points of countries to click; null to click links to places. */
  readonly points: readonly { readonly id: string; readonly x: number; readonly y: number }[] | null;
}

export interface Selection {
  /** From the click until the script has done what it does at once; what is drawn for it comes after. */
  readonly scriptMs: number;
  /** From the click until the frame that has the panel was painted: presenting it comes after. */
  readonly paintedMs: number;
  /** Until the next frame could begin, which waits for what the map still has to draw. */
  readonly nextFrameMs: number;
}

/** Runs in the page. */
async function selectAgainAndAgain(options: SelectOptions): Promise<Selection[]> {
  const { count, pauseMs, limitMs, shownBy, points } = options;
  const began = performance.now();
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  /** From within a frame: it has been painted when the next task runs, and this one comes before the page's own. */
  const paint = (): Promise<unknown> => scheduler.postTask(() => {}, { priority: 'user-blocking' });
  const clickAt = (x: number, y: number): void => {
    const target = document.elementFromPoint(x, y);
    const at = {
      clientX: x,
      clientY: y,
      bubbles: true,
      cancelable: true,
      view: window,
      button: 0,
      detail: 1,
    };
    target?.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }));
    target?.dispatchEvent(new MouseEvent('mouseup', at));
    target?.dispatchEvent(new MouseEvent('click', at));
  };
  // Strides of a number that has no factor in common with most lists: far from one to the next.
  const stride = 37;
  const links = (): HTMLElement[] => {
    const labels = [...document.querySelectorAll<HTMLElement>('#root a[data-label]')];
    return labels.length > 0
      ? labels
      : [...document.querySelectorAll<HTMLElement>('#root a[href^="#place-"]')];
  };
  const times: Selection[] = [];
  for (let index = 0; index < count && performance.now() - began < limitMs; index += 1) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    let id: string | undefined;
    let click: () => void;
    if (points) {
      const point = points[index % points.length];
      id = point?.id;
      click = () => clickAt(point?.x ?? 0, point?.y ?? 0);
    } else {
      const all = links().filter(
        (link) =>
          !document.querySelector(`[${shownBy}="${link.getAttribute('href')?.slice('#place-'.length)}"]`),
      );
      const link = all[(index * stride) % all.length];
      id = link?.getAttribute('href')?.slice('#place-'.length);
      click = () => link?.click();
    }
    const start = performance.now();
    click();
    // React renders what a click changed in a microtask.
    await Promise.resolve();
    const scriptMs = performance.now() - start;
    await frame();
    while (!document.querySelector(`[${shownBy}="${id}"]`)) {
      if (performance.now() - start > 20_000) throw new Error(`"${id}" was not shown within 20 s.`);
      await frame();
    }
    await paint();
    const paintedMs = performance.now() - start;
    await frame();
    times.push({ scriptMs, paintedMs, nextFrameMs: performance.now() - start });
  }
  return times;
}

/** Runs in the page: a point of each country that a click would hit. */
function locatePoints(
  countries: readonly { readonly id: string; readonly at: readonly [number, number] }[],
): { id: string; x: number; y: number }[] {
  const page = window as unknown as { pointOf: (at: readonly [number, number]) => { x: number; y: number } };
  const box = document.getElementById('map')?.getBoundingClientRect();
  return countries.map(({ id, at }) => {
    const { x, y } = page.pointOf(at);
    return { id, x: x + (box?.left ?? 0), y: y + (box?.top ?? 0) };
  });
}

/** Runs in the page: the point of a region, by trying, that has most of the region around it. */
function findRegionPoint(id: string): { x: number; y: number } | null {
  const stepPx = 8;
  const hits = (x: number, y: number): boolean =>
    document.elementFromPoint(x, y)?.closest(`[data-region="${id}"]`) != null;
  let best: { x: number; y: number; room: number } | null = null;
  for (let x = stepPx; x < innerWidth; x += stepPx) {
    for (let y = stepPx; y < innerHeight; y += stepPx) {
      if (!hits(x, y)) continue;
      let room = 1;
      while (
        room < 8 &&
        [
          [1, 0],
          [-1, 0],
          [0, 1],
          [0, -1],
        ].every(([dx = 0, dy = 0]) => hits(x + dx * room * stepPx, y + dy * room * stepPx))
      )
        room += 1;
      if (!best || room > best.room) best = { x, y, room };
    }
  }
  return best;
}

/** Where the country that is clicked first lies in a page; a load of its own, which also warms the browser up. */
export async function locateClick(browser: GetBrowser, variant: Variant): Promise<Point> {
  const open = await openPage(browser, variant.signs, { network: false, cpu: 1 });
  try {
    await open.page.goto(variant.url, { waitUntil: 'commit' });
    await open.saw(variant.locate === 'regions' ? 'region' : 'live', 30_000);
    const point =
      variant.locate === 'regions'
        ? await open.page.evaluate(findRegionPoint, clicked.id)
        : (await open.page.evaluate(locatePoints, [clicked]))[0];
    if (!point) throw new Error(`No point of "${clicked.id}" can be clicked.`);
    if (variant.locate === 'regions') await open.saw('live', 30_000);
    return point;
  } finally {
    await open.context.close();
  }
}

/** Chooses places in a page that has come to rest, with the processor slowed: at rest and in haste, with camera flights and without. */
export async function measureSelect(
  browser: GetBrowser,
  variant: Variant,
  count: number,
): Promise<SelectResult> {
  const open = await openPage(browser, variant.signs, { network: false, cpu: 1 });
  try {
    await open.page.goto(variant.url, { waitUntil: 'commit' });
    await open.saw('live', 60_000);
    const points =
      variant.locate === 'pointOf' ? await open.page.evaluate(locatePoints, chosenCountries) : null;
    return await selectInAllWays(open, { count, shownBy: variant.shownBy, points });
  } finally {
    await open.context.close();
  }
}

export interface SelectResult {
  /** Each once the map has come to rest from the one before. */
  readonly resting: readonly Selection[];
  /** While the map still flies to the one before. */
  readonly moving: readonly Selection[];
  /** For a reader who asks for reduced motion: the map jumps. */
  readonly still: readonly Selection[];
  /**
   * What the main thread works for one selection with reduced motion, not slowed: not what it waits, so that a busy
   * machine shows the same. Null where nothing was selected.
   */
  readonly processorMs: number | null;
}

export async function selectInAllWays(
  open: OpenPage,
  options: Pick<SelectOptions, 'count' | 'shownBy' | 'points'>,
): Promise<SelectResult> {
  const { selectionPauseMs: pauseMs, selectionLimitMs: limitMs, selectSlowdown } = conditions;
  const moving = await select(open, { ...options, pauseMs, limitMs }, selectSlowdown);
  const patient = {
    count: Math.min(options.count, conditions.restingSelections),
    pauseMs: conditions.restMs,
  };
  const resting = await select(open, { ...options, ...patient, limitMs: 2 * limitMs }, selectSlowdown);
  await open.page.emulateMedia({ reducedMotion: 'reduce' });
  const still = await select(open, { ...options, pauseMs, limitMs }, selectSlowdown);
  const { processorSelections } = conditions;
  const before = await mainThreadMs(open.session);
  const quick = await select(open, { ...options, count: processorSelections, pauseMs, limitMs }, 1);
  const worked = (await mainThreadMs(open.session)) - before;
  return { resting, moving, still, processorMs: quick.length === 0 ? null : worked / quick.length };
}

/** https://chromedevtools.github.io/devtools-protocol/tot/Performance/#method-enable */
async function mainThreadMs(session: CDPSession): Promise<number> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Selections in a page that is open. */
export async function select(
  { page, session }: OpenPage,
  options: SelectOptions,
  slowdown: number,
): Promise<readonly Selection[]> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times = await page.evaluate(selectAgainAndAgain, options);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return times;
}
