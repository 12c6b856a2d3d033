import type { FeatureCollection, Geometry } from 'geojson';
import type { Definitions, Names } from './definitions.ts';
import type { Atlas } from './readCountries.ts';
import type { SeaLimits } from './seaLimits.ts';

/** Features with an alpha-3 code, as the extracts have them. */
export type Extract = FeatureCollection<Geometry, { readonly a3: string }>;

/** Everything the pipeline reads, parsed. */
export interface Sources {
  readonly atlas: Atlas;
  readonly northEastAsia: Extract;
  readonly seaLand: Extract;
  readonly tokyo: FeatureCollection;
  readonly limits: SeaLimits;
  /** CLDR names by ISO 3166-1 alpha-2. */
  readonly territories: Readonly<Record<string, Names & { readonly a3: string }>>;
  readonly definitions: Definitions;
}
