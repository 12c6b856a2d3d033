import type { Page } from '@playwright/test';

export interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Everything on screen that answers a pointer, measured: links, buttons and summaries, those of the still map with
 * the round target that each of its links has. Links in running text are left out, as WCAG 2.5.8 does.
 */
export async function measureTargets(page: Page): Promise<readonly Target[]> {
  return await page.evaluate(() => {
    const targets: { name: string; width: number; height: number }[] = [];
    for (const element of document.querySelectorAll('a[href], button, summary, [role="button"]')) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.closest('[inert]') || element.matches(':disabled')) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 && height === 0) continue;
      if (element.closest('p') && getComputedStyle(element).display === 'inline') continue;
      const name =
        `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.slice(0, 60);
      const round = element instanceof SVGElement ? element.querySelector('path') : null;
      const across = round ? Number.parseFloat(getComputedStyle(round).strokeWidth) : 0;
      targets.push({ name, width: Math.max(width, across), height: Math.max(height, across) });
    }
    return targets;
  });
}
