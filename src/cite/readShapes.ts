import type { MapShapes } from '../picture/picture.ts';

/** The still map's shapes, as they stand in the document: `#region-<id>`, `#region-elsewhere`, `#region-control-line`. */
export function readShapes(document: Document, regions: readonly string[]): MapShapes {
  const path = (id: string): string => document.getElementById(id)?.getAttribute('d') ?? '';
  return {
    named: Object.fromEntries(regions.map((region) => [region, path(`region-${region}`)])),
    elsewhere: [...document.querySelectorAll('#region-elsewhere path')].map(
      (one) => one.getAttribute('d') ?? '',
    ),
    controlLine: path('region-control-line'),
  };
}
