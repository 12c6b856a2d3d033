import type { Soak } from './soak.ts';

/** Half an hour of a talk: a step each three seconds, there and back, as fast as the page takes them. */
export const steps: Soak = {
  name: '600 steps of a talk',
  path: './?view=present',
  times: 600,
  repeat: (page, from, count) =>
    page.evaluate(
      async ([first, many]) => {
        // No named functions: tsx would mark them with a helper that the page does not have.
        for (let index = first; index < first + many; index++) {
          const key = index % 22 < 11 ? 'PageDown' : 'PageUp';
          dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      },
      [from, count] as const,
    ),
};
