import { describe, expect, it } from 'vitest';
import { countPassages } from '../../../src/model/countPassages.ts';
import type { PlaceId } from '../../../src/model/ids.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const count = (id: string): number => countPassages(smallStatement, id as PlaceId);

describe('countPassages', () => {
  it('counts each passage that names the place once, however often it does', () => {
    expect(count('alpha')).toBe(2);
    expect(count('beta')).toBe(2);
  });

  it('leaves out a passage that writes the name for another place', () => {
    expect(count('gamma')).toBe(1);
  });

  it('is nought for a place that no passage names', () => {
    expect(count('hut')).toBe(0);
  });
});
