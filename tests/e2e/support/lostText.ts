import type { Page } from '@playwright/test';

/**
 * Words of the page that nobody can read, one line each: cut off by a box, over the edge of their button, out of the
 * window, under something else, or in a page that scrolls sideways. What is shortened with an ellipsis is so on purpose.
 */
export async function findLostText(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const slackPx = 1.5;
    /** Three lines: who scrolls through less has lost the thread. */
    const leastScrollerPx = 72;
    const { clientWidth: windowPx, scrollWidth: pagePx } = document.documentElement;
    const lost = new Set(pagePx > windowPx ? [`the page is ${pagePx} px wide in ${windowPx} px`] : []);
    const open =
      document.querySelector('dialog[open]') ?? document.querySelector(':popover-open') ?? document.body;
    const walker = document.createTreeWalker(open, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || text === '')
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const problems = [...range.getClientRects()].map((rect) => problemOf(parent, rect));
      const problem = problems.find((found) => found !== null);
      if (problem) lost.add(`${problem}: ${text.slice(0, 60)}`);
    }
    return [...lost];

    /** Goes out from the words as far as they cannot be scrolled to. */
    function problemOf(parent: Element, rect: DOMRect): string | null {
      let [across, down] = [rect.width > 0, rect.height > 0];
      for (let box = parent; box !== document.documentElement && (across || down); ) {
        const style = getComputedStyle(box);
        const bounds = box.getBoundingClientRect();
        const name = `${box.tagName.toLowerCase()}.${box.classList[0] ?? ''}`;
        const beside = rect.left < bounds.left - slackPx || rect.right > bounds.right + slackPx;
        const above = rect.top < bounds.top - slackPx || rect.bottom > bounds.bottom + slackPx;
        // Hidden from the eye on purpose: it is for those who listen.
        if (style.clipPath === 'inset(50%)') return null;
        if (style.display !== 'inline' && !(box instanceof SVGElement)) {
          if (/auto|scroll/.test(style.overflowX) || style.textOverflow === 'ellipsis') across = false;
          const scrolls = /auto|scroll/.test(style.overflowY);
          if (down && scrolls && box.clientHeight < Math.min(leastScrollerPx, box.scrollHeight))
            return `in a slit of ${box.clientHeight} px`;
          if (scrolls || style.webkitLineClamp !== 'none') down = false;
          if (across && beside && style.overflowX !== 'visible') return `cut off beside by ${name}`;
          if (down && above && style.overflowY !== 'visible') return `cut off below by ${name}`;
          if (box.matches('button, a, summary, td, th')) {
            if (across && beside) return `over the edge of ${name}`;
            if (down && above) return `taller than ${name}`;
          }
        }
        if (box.parentElement === null) return null;
        box = box.parentElement;
      }
      const isOut = rect.left < -slackPx || rect.right > windowPx + slackPx;
      return across && isOut ? 'out of the window' : null;
    }
  });
}
