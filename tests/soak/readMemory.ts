import type { CDPSession } from '@playwright/test';

/** What a page holds after its garbage was collected. */
export interface Memory {
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** https://chromedevtools.github.io/devtools-protocol/tot/Performance/#method-getMetrics */
export async function readMemory(session: CDPSession): Promise<Memory> {
  await session.send('Performance.enable');
  // Twice: what the first collection frees may hold more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    heapMb: value('JSHeapUsedSize') / 2 ** 20,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  };
}

/** What may differ between two readings of a page that keeps nothing: caches fill, and engines compile late. */
const noise = { heapMb: 3, nodes: 200, listeners: 20 } as const satisfies Memory;

/** One sentence for each thing that grew from the first reading to the last by more than noise. */
export function growth(readings: readonly Memory[]): readonly string[] {
  const [first, last] = [readings[0], readings.at(-1)];
  if (!first || !last || readings.length < 2) return ['Nothing was measured.'];
  return (Object.keys(noise) as (keyof Memory)[]).flatMap((key) =>
    last[key] - first[key] <= noise[key] ? [] : [`${key} grew from ${first[key]} to ${last[key]}.`],
  );
}
