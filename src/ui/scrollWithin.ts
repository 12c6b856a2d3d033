/** How far to scroll so that an item is where it is wanted, CSS pixels; `nearest` moves no more than it must. */
export function planScroll(
  item: { readonly top: number; readonly height: number },
  view: { readonly top: number; readonly height: number },
  block: 'center' | 'nearest',
): number {
  const before = item.top - view.top;
  const after = item.top + item.height - (view.top + view.height);
  if (block === 'center') return before - Math.max(0, (view.height - item.height) / 2);
  // What is taller than the view is read from its beginning.
  if (before < 0 || item.height > view.height) return before;
  return Math.max(0, after);
}

/**
 * Shows an element by scrolling the nearest scroller of this page alone. `Element.scrollIntoView` would scroll every
 * page around an embedded one as well: https://drafts.csswg.org/cssom-view/#scroll-an-element-into-view
 */
export function scrollWithin(element: Element, block: 'center' | 'nearest'): void {
  const scroller = scrollerOf(element);
  if (!scroller) return;
  const isPage = scroller === document.scrollingElement;
  const view = isPage ? { top: 0, height: scroller.clientHeight } : scroller.getBoundingClientRect();
  scroller.scrollTop += planScroll(element.getBoundingClientRect(), view, block);
}

/** Gives an element the focus and shows it, by scrolling as `scrollWithin` does. */
export function focusWithin(element: HTMLElement | null | undefined): void {
  if (!element) return;
  element.focus({ preventScroll: true });
  scrollWithin(element, 'nearest');
}

function scrollerOf(element: Element): Element | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(parent).overflowY);
    if (scrolls && parent.scrollHeight > parent.clientHeight) return parent;
  }
  return document.scrollingElement;
}
