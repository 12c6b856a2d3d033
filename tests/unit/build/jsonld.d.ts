/** The part of https://github.com/digitalbazaar/jsonld.js that is used; the package has no types. */
declare module 'jsonld' {
  type Loader = (url: string) => Promise<{ documentUrl: string; document: unknown; contextUrl: null }>;
  const jsonld: {
    expand(
      document: unknown,
      options: { documentLoader: Loader; safe: boolean },
    ): Promise<readonly unknown[]>;
  };
  export default jsonld;
}
