/** The part of https://github.com/papandreou/subset-font that is used; the package has no types. */
declare module 'subset-font' {
  type VariationAxis = number | { readonly min: number; readonly max: number; readonly default: number };

  /** Resolves to a font with only the glyphs that `text` needs. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'truetype';
      readonly variationAxes: Readonly<Record<string, VariationAxis>>;
      readonly keepFeatures: readonly string[];
      readonly noHinting: boolean;
    },
  ): Promise<Uint8Array>;
}
