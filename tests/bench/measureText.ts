import { conditions } from './conditions.ts';
import type { OpenPage } from './measureLoad.ts';
import { median, percentile } from './statistics.ts';

/** The text view of a page whose map is open: what opening it, choosing in it and filtering it takes. */
export interface TextFigures {
  readonly textOpenMs: number | null;
  /** A place chosen by its name on the map, which scrolls the text to its first mention. */
  readonly textSelectP95Ms: number | null;
  readonly textFilterP95Ms: number | null;
}

/** Runs in the page: times from a click until a frame in which `isDone` holds was painted. */
async function useText({ count, pauseMs }: { count: number; pauseMs: number }): Promise<{
  open: number;
  selections: number[];
  filters: number[];
}> {
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const timed = async (element: HTMLElement | null | undefined, isDone: () => boolean): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    const start = performance.now();
    element?.click();
    await frame();
    while (!isDone()) {
      if (performance.now() - start > 20_000) throw new Error('Nothing was shown within 20 s.');
      await frame();
    }
    // From within a frame: it has been painted when the next task runs, and this one comes before the page's own.
    await scheduler.postTask(() => {}, { priority: 'user-blocking' });
    return performance.now() - start;
  };
  const first = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);

  const open = await timed(first('header nav a[href="#text"]'), () => first('article #passage-1') !== null);
  const selections: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const all = [...document.querySelectorAll<HTMLElement>('a[data-label]:not([aria-current])')];
    const label = all[(index * 37) % all.length];
    const name = label?.querySelector('span span')?.textContent;
    selections.push(await timed(label, () => first('article [role="toolbar"] strong')?.textContent === name));
  }
  first('article details > summary')?.click();
  await frame();
  const filters: number[] = [];
  for (let index = 0; index < count / 2; index += 1) {
    const box = document.querySelector<HTMLInputElement>('article details input[type="checkbox"]');
    const wanted = box?.checked === false;
    filters.push(await timed(box, () => (first('article [data-passage] [data-dim]') !== null) === wanted));
  }
  return { open, selections, filters };
}

/** With reduced motion, so that no flight of the map is drawn meanwhile, and the processor slowed. */
export async function measureText({ page, session }: OpenPage, count: number): Promise<TextFigures> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.selectSlowdown });
  const { open, selections, filters } = await page.evaluate(useText, {
    count,
    pauseMs: conditions.restMs,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return {
    textOpenMs: median([open]),
    textSelectP95Ms: percentile(selections, 95),
    textFilterP95Ms: percentile(filters, 95),
  };
}
