import type { Issue } from '../../src/model/issue.ts';
import type { Layers } from '../steps/layers.ts';
import { layerIssue } from './layerIssue.ts';

/** S-23 ring minus Natural Earth 10m land, computed once with other software (mapshaper, turf). */
const seaAreaKm2 = 3_337_885;
const seaTolerance = 0.01;

/** The South China Sea is as large as measured elsewhere, within 1 %. */
export function checkSeaArea({ regions }: Layers): Issue[] {
  const found = regions['south-china-sea']?.areaKm2 ?? 0;
  if (Math.abs(found - seaAreaKm2) <= seaTolerance * seaAreaKm2) return [];
  return [
    layerIssue('layers/regions.json', 'south-china-sea', 'sea-area', 'The area is off by more than 1 %.', {
      expected: `${seaAreaKm2} km²`,
      found: `${found} km²`,
    }),
  ];
}

/** All map data for zoom 1–7, gzip; kB are 1,000 bytes. */
const budgetBytes = 250_000;

/**
 * The layers together stay within what a phone is asked to load.
 *
 * @param sizes layer file name → bytes after gzip
 */
export function checkSize(sizes: ReadonlyMap<string, number>): Issue[] {
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (total <= budgetBytes) return [];
  return [
    layerIssue('layers', null, 'too-large', 'The layers together are larger than their budget, after gzip.', {
      expected: `at most ${budgetBytes} bytes`,
      found: `${total} bytes (${[...sizes].map(([name, size]) => `${name} ${size}`).join(', ')})`,
    }),
  ];
}
