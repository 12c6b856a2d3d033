import type { Bounds, Position } from '../model/camera.ts';
import type { Localized } from '../model/language.ts';

/** Files that a bundle may leave out; each is read by `readOptionalFile` and checked by rules of its own. */
const optionalFileNames = ['relations.json', 'timeline.json', 'steps.json', 'translations.json'] as const;
export type OptionalFileName = (typeof optionalFileNames)[number];

/** The files of a statement bundle, in the order in which problems are reported. */
export const bundleFileNames = [
  'source.txt',
  'statement.json',
  'annotations.json',
  ...optionalFileNames,
] as const;

/** File name → bytes. A file that is not there is simply absent. */
export type BundleFiles = Readonly<Record<string, Uint8Array>>;

/** What a bundle needs to know of a feature of the geo layers. `label` is `[lng, lat]`, `bounds` `[west, south, east, north]`, degrees. */
interface Region {
  readonly name: Localized;
  readonly label: Position;
  readonly bounds: Bounds;
  readonly note?: Localized;
}

/** Region id → region. */
export type RegionTable = Readonly<Record<string, Region>>;

/** SHA-256 of some bytes as 64 lower-case hex digits. Handed in, so that the validator runs in Node and in a browser alike. */
export type Sha256 = (bytes: Uint8Array) => string;
