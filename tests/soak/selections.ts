import type { Soak } from './soak.ts';

/** Chooses one place after the other by its label, two frames each. */
export const selections: Soak = {
  name: '10,000 selections',
  path: './',
  times: 10_000,
  repeat: (page, from, count) =>
    page.evaluate(
      async ([first, many]) => {
        // No named functions: tsx would mark them with a helper that the page does not have.
        for (let index = first; index < first + many; index++) {
          const labels = [...document.querySelectorAll<HTMLElement>('[data-label]')];
          labels[index % labels.length]?.click();
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      },
      [from, count] as const,
    ),
};
