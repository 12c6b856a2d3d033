import { atMostEvery } from './atMostEvery.ts';
import { naturalHeight, type Parts } from './naturalHeight.ts';

/** A host that is being dragged wider sends a storm of sizes; it is answered ten times a second. */
const everyMs = 100;

/** Reads the page's parts; null while there is no map to measure. */
function measure(root: HTMLElement): Parts | null {
  const app = root.firstElementChild?.getBoundingClientRect();
  const stage = root.querySelector('[data-status]')?.getBoundingClientRect();
  if (!app || !stage || stage.width === 0) return null;
  const scroller = root.querySelector('[data-panel]');
  const sheet = scroller?.parentElement?.getBoundingClientRect();
  const shown = scroller && sheet && sheet.width > 0;
  const stacked = !shown || sheet.top >= stage.bottom - 1;
  const above = stage.top - app.top;
  return {
    mapWidth: stage.width,
    // Not the scroller's own height, which is at least what the frame gives it.
    content: shown ? contentHeight(scroller) : null,
    stacked,
    above,
    below: app.bottom - stage.bottom - (shown && stacked ? sheet.height : 0),
  };
}

function contentHeight(scroller: Element): number {
  const [first, last] = [scroller.firstElementChild, scroller.lastElementChild];
  return first && last ? last.getBoundingClientRect().bottom - first.getBoundingClientRect().top : 0;
}

/** Calls back with the page's natural height, CSS pixels, now and whenever it has changed. Returns the way to stop. */
export function watchHeight(root: HTMLElement, onHeight: (heightPx: number) => void): () => void {
  let told = 0;
  const tell = (): void => {
    const parts = measure(root);
    const height = parts ? naturalHeight(parts) : told;
    // A pixel more or less is a matter of rounding.
    if (Math.abs(height - told) <= 1) return;
    told = height;
    onHeight(height);
  };
  const heights = atMostEvery(everyMs, tell);
  const resize = new ResizeObserver(heights.ask);
  const observe = (): void => {
    resize.disconnect();
    resize.observe(root);
    for (const child of root.querySelectorAll('[data-panel] > *')) resize.observe(child);
    heights.ask();
  };
  // Another panel is another element; only the panel's own children matter, not what changes within.
  const replaced = new MutationObserver(observe);
  const panel = root.querySelector('[data-panel]');
  if (panel) replaced.observe(panel, { childList: true });
  observe();
  tell();
  return () => {
    replaced.disconnect();
    resize.disconnect();
    heights.stop();
  };
}
