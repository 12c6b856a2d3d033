/** A stopwatch. Times are milliseconds of `performance.now()`, which no change of the clock moves. */
export interface Timer {
  /** Counted until it was last started or paused. */
  readonly countedMs: number;
  /** When it was started; null while it is paused. */
  readonly sinceMs: number | null;
}

export const newTimer: Timer = { countedMs: 0, sinceMs: null };

export function elapsedMs({ countedMs, sinceMs }: Timer, nowMs: number): number {
  return countedMs + (sinceMs === null ? 0 : Math.max(0, nowMs - sinceMs));
}

export function startTimer(timer: Timer, nowMs: number): Timer {
  return timer.sinceMs === null ? { ...timer, sinceMs: nowMs } : timer;
}

export function pauseTimer(timer: Timer, nowMs: number): Timer {
  return { countedMs: elapsedMs(timer, nowMs), sinceMs: null };
}

/** "7:05", and "1:07:05" past an hour. */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** A minute early or late is on time. */
const toleranceMs = 60_000;

/**
 * How a talk of `plannedMs` stands at the step `index` (from 0) of `count`, each step given the same time: whole minutes
 * that it is late, negative where it is early. While a step is within its time, the talk is on time.
 */
export function minutesLate(elapsed: number, plannedMs: number, index: number, count: number): number {
  if (count === 0) return 0;
  const perStep = plannedMs / count;
  const [begins, ends] = [index * perStep, (index + 1) * perStep];
  const late = elapsed > ends ? elapsed - ends : elapsed < begins ? elapsed - begins : 0;
  return Math.abs(late) < toleranceMs ? 0 : Math.trunc(late / 60_000);
}
