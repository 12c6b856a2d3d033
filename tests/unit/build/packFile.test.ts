import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFile } from '../../../src/build/single/packFile.ts';

const contentOf = (address: string): Buffer => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');

describe('a file as an address', () => {
  it('holds what a browser reads itself, to the byte', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const address = packFile('assets/inter-x.woff2', bytes);
        expect(address).toMatch(/^data:font\/woff2;base64,/);
        expect(new Uint8Array(contentOf(address))).toEqual(bytes);
      }),
    );
  });

  it('holds what our script reads packed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const address = packFile('assets/world.topo-x.json', text);
        expect(address).toMatch(/^data:application\/gzip;base64,/);
        expect(gunzipSync(contentOf(address)).toString()).toBe(Buffer.from(text).toString());
      }),
    );
  });
});
