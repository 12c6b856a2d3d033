import type { Page } from '@playwright/test';

export interface Stop {
  readonly tag: string;
  readonly name: string;
  readonly part: string;
  /** What is wrong with the focus here: nothing shows it, or something covers it. */
  readonly problem: string | null;
}

/** More stops than any state of the page has: reaching it means that the focus is trapped. */
const mostStops = 200;

/** Presses Tab from the top of the page until the focus leaves it or comes round, and says what was on the way. */
export async function walkWithTab(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => Object.assign(window, { walked: new Set<Element>() }));
  for (let count = 0; count < mostStops; count++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus is still in the page after ${mostStops} steps: ${stops.at(-1)?.name}`);
}

/** Runs in the page. Null where the focus is nowhere or where it has been. */
function readStop(): Stop | null {
  const element = document.activeElement;
  const walked: Set<Element> = Reflect.get(window, 'walked');
  if (!element || element === document.body || walked.has(element)) return null;
  walked.add(element);

  const style = getComputedStyle(element);
  const isShown = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  const { x, y, width, height } = element.getBoundingClientRect();
  const isOnTop = [0.5, 0.1, 0.9].some((across) =>
    [0.5, 0.1, 0.9].some((down) => {
      const top = document.elementFromPoint(x + across * width, y + down * height);
      return top !== null && (element.contains(top) || top.contains(element));
    }),
  );
  const main = element.closest('main');
  const parts = ['map', 'panel', 'strip'];
  const index = main ? [...main.children].findIndex((child) => child.contains(element)) : -1;
  return {
    tag: element.tagName,
    name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
    part: element.closest('header') && !main ? 'header' : (parts[index] ?? 'elsewhere'),
    problem: isShown
      ? isOnTop
        ? null
        : 'covered'
      : `no outline (${style.outlineStyle} ${style.outlineWidth})`,
  };
}
