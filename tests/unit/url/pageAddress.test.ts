import { afterEach, expect, it, vi } from 'vitest';
import { pageAddress, publicAddress } from '../../../src/url/pageAddress.ts';

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

it('is none that others could open, where it is a file that knows no site', () => {
  vi.stubEnv('DATELINE_SINGLE', 'true');
  vi.stubGlobal('window', { location: { protocol: 'file:', href: 'file:///stick/dateline.html' } });
  expect(publicAddress()).toBe(null);
  vi.stubGlobal('window', { location: { protocol: 'https:', href: 'https://school.example/dateline.html' } });
  expect(publicAddress()).toBe('https://school.example/dateline.html');
  vi.stubGlobal('window', { location: { protocol: 'file:', href: 'file:///stick/dateline.html' } });
  vi.stubEnv('DATELINE_HOME', 'https://example.org/map/');
  expect(publicAddress()).toBe('https://example.org/map/');
});
