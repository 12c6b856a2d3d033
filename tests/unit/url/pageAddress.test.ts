import { afterEach, expect, it, vi } from 'vitest';
import { pageAddress } from '../../../src/url/pageAddress.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

it('is the page itself, unless the one file knows the site that it is from', () => {
  vi.stubGlobal('window', { location: { href: 'file:///stick/dateline.html?place=japan' } });
  expect(pageAddress()).toBe('file:///stick/dateline.html?place=japan');
  vi.stubEnv('DATELINE_HOME', 'https://example.org/map/');
  expect(pageAddress()).toBe('https://example.org/map/');
});
