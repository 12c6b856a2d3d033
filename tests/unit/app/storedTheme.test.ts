import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStoredTheme, storeTheme } from '../../../src/app/storedTheme.ts';
import { themes } from '../../../src/model/view.ts';

/** A device that keeps what it is given. */
function stubStorage(kept = new Map<string, string>()): Map<string, string> {
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  vi.stubGlobal('window', { localStorage });
  return kept;
}

function forbidStorage(): void {
  vi.stubGlobal('window', {
    get localStorage(): never {
      throw new DOMException('Access is denied', 'SecurityError');
    },
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the stored theme', () => {
  it.each(themes)('is read as it was kept: %s', (theme) => {
    const kept = stubStorage();
    storeTheme(theme);
    expect([...kept]).toEqual([['dateline.theme', theme]]);
    expect(readStoredTheme()).toBe(theme);
  });

  it('is none on a device that has kept none', () => {
    stubStorage();
    expect(readStoredTheme()).toBe(null);
  });

  it.each(['', 'sepia', 'DARK', 'null'])('is none where the device holds “%s”', (value) => {
    stubStorage(new Map([['dateline.theme', value]]));
    expect(readStoredTheme()).toBe(null);
  });

  it('is none, and keeping one does no harm, where the browser forbids storage', () => {
    forbidStorage();
    expect(() => storeTheme('dark')).not.toThrow();
    expect(readStoredTheme()).toBe(null);
  });

  it('does no harm where the storage is full', () => {
    const setItem = vi.fn(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    vi.stubGlobal('window', { localStorage: { setItem } });
    expect(() => storeTheme('dark')).not.toThrow();
    expect(setItem).toHaveBeenCalledWith('dateline.theme', 'dark');
  });
});
