/** The part of https://citation.js.org/api/ that is used; the packages have no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: string | readonly Readonly<Record<string, unknown>>[]);
    format(kind: string, options?: Readonly<Record<string, unknown>>): string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly styles: { add(name: string, xml: string): void } };
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean } };
    };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
