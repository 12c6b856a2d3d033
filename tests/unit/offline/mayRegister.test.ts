import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayRegister, type Surroundings } from '../../../src/offline/mayRegister.ts';

const site: Surroundings = {
  built: true,
  protocol: 'https:',
  secure: true,
  supported: true,
  framed: false,
  embed: false,
  savesData: false,
};

describe('a page registers its service worker', () => {
  it('on a site of its own', () => {
    expect(mayRegister(site)).toBe(true);
    expect(mayRegister({ ...site, protocol: 'http:' })).toBe(true);
  });

  it.each([
    ['from a file', { protocol: 'file:' }],
    ['from a blob', { protocol: 'blob:' }],
    ['on the development server', { built: false }],
    ['where the connection is not safe', { secure: false }],
    ['where the browser has none', { supported: false }],
    ['in another page', { framed: true }],
    ['where the address says that another page shows it', { embed: true }],
    ['for a reader who saves data', { savesData: true }],
  ] satisfies [string, Partial<Surroundings>][])('never %s, whatever else holds', (_name, obstacle) => {
    const anything = fc.record({
      built: fc.boolean(),
      protocol: fc.constantFrom('https:', 'http:', 'file:'),
      secure: fc.boolean(),
      supported: fc.boolean(),
      framed: fc.boolean(),
      embed: fc.boolean(),
      savesData: fc.boolean(),
    });
    fc.assert(fc.property(anything, (around) => !mayRegister({ ...around, ...obstacle })));
  });
});
