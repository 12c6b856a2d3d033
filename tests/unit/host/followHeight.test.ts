import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followHeight } from '../../../src/host/followHeight.ts';

describe('a frame that follows its page’s height', () => {
  it('has the height that was asked for, in whole pixels, and says nothing twice', () => {
    const follow = followHeight();
    expect(follow(480.2, 0)).toBe(481);
    expect(follow(481, 10)).toBeNull();
    expect(follow(300, 20)).toBe(300);
  });

  it('does not follow a page that grows with its frame', () => {
    const follow = followHeight();
    let given = 600;
    for (let time = 0; time < 100_000; time += 16) given = follow(given + 10, time) ?? given;
    expect(given).toBeLessThan(700);
  });

  it('follows a page that grows at its reader’s wish, however often', () => {
    const follow = followHeight();
    for (let step = 1; step <= 50; step += 1)
      expect(follow(600 + step * 10, step * 2000)).toBe(600 + step * 10);
  });

  it('never gives what is no height', () => {
    const follow = followHeight();
    fc.assert(
      fc.property(fc.double(), fc.nat(), (height, time) => {
        const given = follow(height, time);
        expect(given === null || (given > 0 && given <= 20_000 && Number.isInteger(given))).toBe(true);
      }),
    );
  });
});
