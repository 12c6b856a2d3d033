import type { Signs } from './observePage.ts';

/** A page of the comparison. */
export interface Variant {
  readonly name: string;
  readonly url: string;
  readonly signs: Signs;
  /** Where the country that is clicked first is, given in the page; see `pointOf`. */
  readonly locate: 'regions' | 'pointOf';
  /** Where a choice shows: an element whose attribute holds the id of what was chosen. */
  readonly shownBy: 'data-place' | 'data-shown';
}

export type VariantName = 'dateline' | 'maplibre' | 'leaflet';

/** The country that is clicked: in the middle of the opening view, named by the text. */
export const clicked = { id: 'china', at: [104, 35] } as const;

/** Countries in the opening view that the text names and that can be hit: what is chosen again and again. */
export const chosenCountries: readonly { readonly id: string; readonly at: readonly [number, number] }[] = [
  clicked,
  { id: 'japan', at: [138, 36.3] },
  { id: 'south-korea', at: [128, 36.5] },
  { id: 'north-korea', at: [127, 40.2] },
];

const datelineSigns: Signs = {
  region: '#root svg use[href^="#region-"]',
  quote: '#root [data-place] blockquote, #document .place:target blockquote',
  live: 'html[data-map="live"]',
  // The plain document goes when the application has taken over.
  ready: 'html:not(:has(#document)) #root > *',
  target: null,
};

/** Links to places in the list beside the map: what is clicked first in a generated text, which names no region. */
const placeInList = '#root main a[href^="#place-"]:not([data-label], svg a)';

/** Dateline with a generated text: the earliest click is one on its list, which the document has after the map. */
export const listSigns: Signs = { ...datelineSigns, region: placeInList, target: placeInList };

const referenceSigns: Signs = {
  region: 'mark:region',
  quote: '#panel blockquote',
  live: 'mark:idle',
  ready: null,
  target: null,
};

/** The three pages, given where each is served. */
export function variants(
  urls: Readonly<Record<VariantName, string>>,
): Readonly<Record<VariantName, Variant>> {
  return {
    dateline: {
      name: 'Dateline',
      url: urls.dateline,
      signs: datelineSigns,
      locate: 'regions',
      shownBy: 'data-place',
    },
    maplibre: {
      name: 'MapLibre by its docs',
      url: urls.maplibre,
      signs: referenceSigns,
      locate: 'pointOf',
      shownBy: 'data-shown',
    },
    leaflet: {
      name: 'Leaflet by its docs',
      url: urls.leaflet,
      signs: referenceSigns,
      locate: 'pointOf',
      shownBy: 'data-shown',
    },
  };
}
