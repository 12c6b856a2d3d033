import { describe, expect, it } from 'vitest';
import {
  elapsedMs,
  formatDuration,
  minutesLate,
  newTimer,
  pauseTimer,
  startTimer,
} from '../../../src/presenter/timer.ts';

const minute = 60_000;

describe('the timer', () => {
  it('counts while it runs, over pauses', () => {
    const first = pauseTimer(startTimer(newTimer, 1000), 4000);
    expect(elapsedMs(first, 9000)).toBe(3000);
    const second = startTimer(first, 10_000);
    expect(elapsedMs(second, 12_000)).toBe(5000);
    expect(startTimer(second, 13_000)).toBe(second);
  });

  it('never counts backwards', () => {
    expect(elapsedMs(startTimer(newTimer, 5000), 4000)).toBe(0);
  });

  it('is written as people say it', () => {
    expect([0, 59_999, 65_000, 3_725_000, -5].map(formatDuration)).toEqual([
      '0:00',
      '0:59',
      '1:05',
      '1:02:05',
      '0:00',
    ]);
  });
});

describe('the pace', () => {
  it('is on time while the step is within its own time', () => {
    expect(minutesLate(0, 12 * minute, 0, 12)).toBe(0);
    expect(minutesLate(6.5 * minute, 12 * minute, 6, 12)).toBe(0);
  });

  it('says whole minutes late or early', () => {
    expect(minutesLate(9 * minute, 12 * minute, 5, 12)).toBe(3);
    expect(minutesLate(2 * minute, 12 * minute, 6, 12)).toBe(-4);
    expect(minutesLate(6 * minute, 12 * minute, 0, 0)).toBe(0);
  });
});
