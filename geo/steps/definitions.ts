import type { Bounds, Position } from '../../src/model/camera.ts';
import type { Pair, Ring } from './polygons.ts';
import type { CountryRules } from './readCountries.ts';

/** Ours is always in all three languages. */
export interface Names {
  readonly en: string;
  readonly ja: string;
  readonly ko: string;
}

export interface Extent {
  readonly name: Names;
  readonly note: Names;
  readonly label: Position;
  readonly ring: readonly Pair[];
}

export interface NamedPoint {
  readonly id: string;
  readonly position: Position;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly name: Names;
  readonly note?: Names;
}

/** The files of `sources/definitions`: what we decide rather than find. */
export interface Definitions {
  readonly countries: CountryRules & {
    readonly ownNames: Readonly<Record<string, Names>>;
    readonly controlLine: readonly string[];
  };
  readonly detail: {
    readonly ring: Ring;
    readonly whole: readonly string[];
    readonly spliced: readonly string[];
  };
  readonly islets: { readonly boxes: Readonly<Record<string, Bounds>> };
  readonly extents: { readonly extents: Readonly<Record<string, Extent>> };
  readonly regions: {
    readonly bounds: Readonly<Record<string, Bounds>>;
    readonly labels: Readonly<Record<string, Position>>;
    readonly names: Readonly<Record<string, Names>>;
    readonly notes: Readonly<Record<string, Names>>;
  };
  readonly points: {
    readonly disputed: readonly NamedPoint[];
    readonly seas: readonly NamedPoint[];
    readonly lines: readonly NamedPoint[];
  };
}
