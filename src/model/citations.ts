/** One citation style, filled in when somebody cites: no citation library ships. */
export interface CitationStyle {
  /** `apa`, `mla`, `chicago`. */
  readonly id: string;
  /** The style's own name and edition. */
  readonly name: string;
  /** The entry of a list of references, by the month of access, January first; holds `{day}`, `{year}` and `{url}`. */
  readonly references: readonly string[];
  /** The entry without an address, and so without a date of access. */
  readonly bare: string;
  /** What stands in the running text, with `{paragraph}`. */
  readonly inText: string;
}

/** How a text is cited, made at build. */
export interface Citations {
  readonly styles: readonly CitationStyle[];
  /** A BibTeX entry with `{url}`. */
  readonly bibtex: string;
  readonly bareBibtex: string;
  /** A CSL-JSON item without address and date of access. */
  readonly item: Readonly<Record<string, unknown>>;
}

export interface CitedPassage {
  /** Null where what is read has no address that others could open. */
  readonly url: string | null;
  /** Counted from one. */
  readonly paragraph: number;
  readonly accessed: Date;
}

/** The entry of a list of references. */
export function fillReference(style: CitationStyle, { url, accessed }: CitedPassage): string {
  if (url === null) return style.bare;
  return (style.references[accessed.getMonth()] ?? '')
    .replace('{day}', String(accessed.getDate()))
    .replace('{year}', String(accessed.getFullYear()))
    .replace('{url}', () => url);
}

export function fillInText(style: CitationStyle, { paragraph }: CitedPassage): string {
  return style.inText.replace('{paragraph}', String(paragraph));
}

export function fillBibtex({ bibtex, bareBibtex }: Citations, { url }: CitedPassage): string {
  return url === null ? bareBibtex : bibtex.replaceAll('{url}', () => url);
}

/** A CSL-JSON list of one item: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export function fillCslJson({ item }: Citations, { url, accessed }: CitedPassage): string {
  if (url === null) return JSON.stringify([item], null, 2);
  const day = [accessed.getFullYear(), accessed.getMonth() + 1, accessed.getDate()];
  return JSON.stringify([{ ...item, URL: url, accessed: { 'date-parts': [day] } }], null, 2);
}
