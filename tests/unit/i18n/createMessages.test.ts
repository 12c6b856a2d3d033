import { describe, expect, it, vi } from 'vitest';
import { type Catalogue, english } from '../../../src/i18n/catalogue.ts';
import { createMessages, forgetFailureMs, type LoadGroup } from '../../../src/i18n/messages.ts';

const groups: Record<string, Catalogue> = {
  'en/reader': { 'reader.next': 'Next' },
  'ja/core': { 'map.zoomIn': '拡大' },
  'ja/reader': { 'reader.next': '次へ' },
};

const load: LoadGroup = (language, group) => {
  const found = groups[`${language}/${group}`];
  return found ? Promise.resolve(found) : Promise.reject(new Error('offline'));
};

describe('the messages of a page', () => {
  it('say what a group says once it has arrived, and tell it', async () => {
    const messages = createMessages('en', english, load);
    let told = 0;
    messages.subscribe(() => told++);
    expect(() => messages.translator()('reader.next')).toThrow(/has not arrived/);
    await messages.need('reader');
    expect(messages.translator()('reader.next')).toBe('Next');
    expect(told).toBe(1);
  });

  it('keep what the document was rendered with, whatever is spoken since', async () => {
    const messages = createMessages('en', english, load);
    await messages.need('reader');
    expect(messages.pageTranslator()('reader.next')).toBe('Next');
    await messages.speak('ja');
    expect(messages.translator()('map.zoomIn')).toBe('拡大');
    expect(messages.pageTranslator()('map.zoomIn')).toBe('Zoom in');
  });

  it('change the language with every group that is in use, and fall back to English', async () => {
    const messages = createMessages('en', english, load);
    await messages.need('reader');
    await messages.speak('ja');
    const t = messages.translator();
    expect([t.language, t('reader.next'), t('map.zoomIn'), t('map.zoomOut')]).toEqual([
      'ja',
      '次へ',
      '拡大',
      'Zoom out',
    ]);
  });

  it('bring a group in the language that is spoken when it arrives', async () => {
    const messages = createMessages('en', english, load);
    await Promise.all([messages.need('reader'), messages.speak('ja')]);
    expect(messages.translator()('reader.next')).toBe('次へ');
  });

  it('stay in their language where another does not arrive, and ask again for a group that failed', async () => {
    let online = false;
    const messages = createMessages('en', english, (...wish) =>
      online ? load(...wish) : Promise.reject(new Error('offline')),
    );
    await expect(messages.speak('ja')).rejects.toThrow('offline');
    expect(messages.translator().language).toBe('en');
    vi.useFakeTimers();
    await expect(messages.need('reader')).rejects.toThrow('offline');
    online = true;
    // Who asks again to hear of the failure hears of it.
    await expect(messages.need('reader')).rejects.toThrow('offline');
    vi.advanceTimersByTime(forgetFailureMs);
    vi.useRealTimers();
    await messages.need('reader');
    expect(messages.translator()('reader.next')).toBe('Next');
  });
});
