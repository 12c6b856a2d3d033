import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { build } from 'vite';
import { passagesOf } from '../../src/model/quotes.ts';
import type { Statement } from '../../src/model/statement.ts';
import { loadBundle, readRegions } from '../../src/statement/readBundle.ts';
import { root, runTool } from '../runner/command.ts';

const layers = join(root, 'geo/layers');
export const shippedBundle = join(root, 'src/statement/tokyo-2024');

const referenceEntries = [
  new URL('./reference/maplibre/main.ts', import.meta.url),
  new URL('./reference/leaflet/main.ts', import.meta.url),
];

/** Builds Dateline as for production. Returns how long that took. @throws Error with what the build said. */
export async function buildDateline(bundle: string, outDir: string, limitMs: number): Promise<number> {
  const started = performance.now();
  const { code, output } = await runTool('vite', ['build', '--outDir', outDir, '--emptyOutDir'], {
    env: { DATELINE_BUNDLE: bundle },
    limitMs,
  });
  if (code !== 0) {
    const said = output.trim().split('\n').slice(-3).join(' ').slice(0, 400);
    throw new Error(
      code === null ? `The build was ended, after ${limitMs / 1000} s at most.` : `The build failed: ${said}`,
    );
  }
  return performance.now() - started;
}

/** Builds the reference pages into `maplibre/` and `leaflet/`, with the GeoJSON beside them. */
export async function buildReferences(outDir: string): Promise<void> {
  const statement = await readShipped();
  const named = Object.fromEntries(
    statement.places.flatMap((place) => {
      const quotes = passagesOf(statement, place.id).map(({ passage }) =>
        statement.text.slice(passage.start, passage.end),
      );
      return place.regions.map((region) => [region, quotes] as const);
    }),
  );
  for (const entry of referenceEntries) {
    const folder = dirname(fileURLToPath(entry));
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      base: './',
      worker: { format: 'es' },
      build: {
        outDir: join(outDir, folder.slice(folder.search(/[^\\/]+$/))),
        emptyOutDir: true,
        chunkSizeWarningLimit: 2000,
      },
      plugins: [
        {
          name: 'bench:quotes',
          transformIndexHtml: (html) =>
            html.replace('["the build puts them here"]', () => JSON.stringify(named)),
        },
      ],
    });
  }
  await mkdir(outDir, { recursive: true });
  await writeFile(
    join(outDir, 'world.geojson'),
    JSON.stringify(await readWorld(new Set(Object.keys(named)))),
  );
}

async function readShipped(): Promise<Statement> {
  const { regions } = await readRegions(join(layers, 'regions.json'));
  const { statement } = await loadBundle(shippedBundle, regions);
  if (!statement) throw new Error(`The statement in ${shippedBundle} does not hold.`);
  return statement;
}

/** The countries that Dateline ships, as GeoJSON, three decimals a coordinate (about 100 m). */
async function readWorld(named: ReadonlySet<string>): Promise<FeatureCollection> {
  const world: Topology = JSON.parse(await readFile(join(layers, 'world.topo.json'), 'utf8'));
  const { regions } = await readRegions(join(layers, 'regions.json'));
  const { countries } = world.objects;
  if (!countries) throw new Error('The layers have no countries.');
  const collection = feature(world, countries) as FeatureCollection;
  const features = collection.features.map((item) => {
    const id = String(item.id);
    const { geometry } = item;
    const properties = { id, name: regions[id]?.name.en ?? id, named: named.has(id) };
    if (!('coordinates' in geometry)) return { ...item, properties };
    return { ...item, properties, geometry: { ...geometry, coordinates: rounded(geometry.coordinates) } };
  });
  return { type: 'FeatureCollection', features } as FeatureCollection;
}

type Nested = number | Position | readonly Nested[];

function rounded(value: Nested): Nested {
  return typeof value === 'number' ? Number(value.toFixed(3)) : value.map(rounded);
}
