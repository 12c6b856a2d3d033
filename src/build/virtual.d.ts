/** Modules that the build makes from the statement bundle and the geo layers; see `statementPlugin.ts`. */
declare module 'virtual:dateline/statement' {
  import type { Statement } from '../model/statement.ts';
  export const statement: Statement;
}

declare module 'virtual:dateline/map' {
  import type { MapGeometry } from '../model/mapGeometry.ts';
  export const mapGeometry: MapGeometry;
}

declare module 'virtual:dateline/region-names' {
  import type { Localized } from '../model/language.ts';
  export const regionNames: Readonly<Record<string, Localized>>;
}

declare module 'virtual:dateline/generated.css';
