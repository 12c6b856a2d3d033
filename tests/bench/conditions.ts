/** What a reader with a slow phone has; the network is that of a "slow 4G" preset. */
export const conditions = {
  viewport: { width: 1280, height: 800 },
  network: { downloadBytesPerSecond: 1_600_000 / 8, uploadBytesPerSecond: 750_000 / 8, latencyMs: 150 },
  loadSlowdown: 2,
  selectSlowdown: 4,
  selections: 40,
  heapSelections: 150,
  /** Between two selections: longer than a reader's double click, shorter than a camera's flight. */
  selectionPauseMs: 250,
  selectionLimitMs: 25_000,
  /** For a map to come to rest after a flight, and how often that is waited for. */
  restMs: 1500,
  restingSelections: 20,
  /** Selections over which the processor time of one is averaged. */
  processorSelections: 20,
} as const;
