import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import leaflet from 'leaflet/package.json' with { type: 'json' };
import { root, runCommand } from '../runner/command.ts';
import { budgetTable } from './budgetTable.ts';
import { buildDateline, buildReferences, shippedBundle } from './buildPages.ts';
import { compare } from './compare.ts';
import { conditions } from './conditions.ts';
import type { BundleSize } from './generateBundle.ts';
import { browserKeeper } from './getBrowser.ts';
import { type Growth, measureGrowth } from './measureGrowth.ts';
import { benchmarkPage, failureList } from './report.ts';
import { serveFolder } from './serve.ts';
import { comparisonTable, growthTable } from './tables.ts';
import { variants } from './variants.ts';

const parts = ['load', 'quote', 'select', 'growth'] as const;

/**
 * `npm run bench [-- load quote select growth] [--quick] [--runs 3] [--places 12,500,5000] [--out docs/BENCHMARKS.md]`:
 * measures Dateline beside two reference pages, and how it grows; prints the tables and writes them. Some parts alone,
 * or `--quick`, which has fewer runs and the smallest generated bundle only, write nothing unless told where.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    runs: { type: 'string' },
    places: { type: 'string' },
    out: { type: 'string' },
  },
});
const quick = options.quick;
const unknown = positionals.filter((word) => !parts.some((part) => part === word));
if (unknown.length > 0) throw new Error(`The parts are ${parts.join(', ')}; not ${unknown.join(', ')}.`);
const wants = (part: (typeof parts)[number]): boolean =>
  positionals.length === 0 || positionals.includes(part);
const runs = Number(options.runs ?? (quick ? 2 : 3));
const sizes = (wants('growth') ? (options.places ?? (quick ? '12' : '12,500,5000')) : '')
  .split(',')
  .filter((places) => places !== '')
  .map(
    (places): BundleSize => ({
      places: Number(places),
      passages: Math.max(12, Math.ceil(Number(places) / 2)),
    }),
  );
const selections = wants('select') ? (quick ? 20 : conditions.selections) : 0;
const out = options.out ?? (quick || positionals.length > 0 ? null : 'docs/BENCHMARKS.md');
const buildLimitMs = 120_000;
/** Nothing new is begun after this, so that a run ends in about a quarter of an hour even on a busy machine. */
const lastStartMs = 12 * 60_000;

const started = performance.now();
/** Before the run, which loads the machine itself. */
const load = loadavg()[0] ?? 0;
const say = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
const closing: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
try {
  const browser = browserKeeper();
  closing.unshift(browser.close);
  const loads = wants('load') || wants('quote');
  const comparison = await compare(browser.get, await comparedPages(loads || selections > 0), {
    runs: loads ? runs : 0,
    quotes: wants('quote'),
    selections,
    say,
  });
  console.log(`\n${comparisonTable(comparison)}\n`);

  const growth: Growth[] = [];
  for (const size of sizes) {
    say(`growing: ${size.places} places`);
    if (performance.now() - started > lastStartMs) {
      growth.push({ ...size, figures: {}, failures: ['The run had taken too long already.'] });
      continue;
    }
    const how = {
      runs: Math.min(runs, 2),
      selections: quick ? 20 : conditions.selections,
      heapSelections: quick ? 60 : conditions.heapSelections,
    };
    growth.push(await measureGrowth(browser.get, size, folder, how));
  }
  if (growth.length > 0) console.log(`\n${growthTable(growth)}`);
  console.log(`\n${budgetTable(comparison, growth)}\n`);
  for (const failure of failureList(comparison, growth)) console.log(`not measured: ${failure}`);

  if (out !== null) {
    const about = {
      date: new Date().toISOString().slice(0, 10),
      machine: machine(),
      versions: `Chromium ${(await browser.get()).version()}, Node.js ${process.versions.node}, ${await versions()}`,
      commit: await commit(),
      minutes: Math.round((performance.now() - started) / 60_000),
      load,
      cores: cpus().length,
    };
    await writeFile(join(root, out), benchmarkPage(comparison, growth, about));
    say(`written: ${out}`);
  }
} finally {
  for (const close of closing) await close();
}

/** Builds and serves the pages that are compared, if they are. */
async function comparedPages(wanted: boolean): Promise<ReturnType<typeof variants>> {
  if (!wanted) return variants({ dateline: '', maplibre: '', leaflet: '' });
  say('building Dateline and the reference pages');
  const ours = join(folder, 'dateline');
  const references = join(folder, 'references');
  await buildDateline(shippedBundle, ours, buildLimitMs);
  await buildReferences(references);
  const ourHost = await serveFolder(ours);
  const referenceHost = await serveFolder(references);
  closing.unshift(ourHost.close, referenceHost.close);
  say('comparing');
  return variants({
    dateline: ourHost.url,
    maplibre: `${referenceHost.url}maplibre/`,
    leaflet: `${referenceHost.url}leaflet/`,
  });
}

function machine(): string {
  const [first] = cpus();
  return `${first?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}`;
}

async function versions(): Promise<string> {
  const { version, dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
    dependencies: Record<string, string>;
  };
  return `Dateline ${version}, MapLibre GL ${dependencies['maplibre-gl']}, React ${dependencies.react}, Leaflet ${leaflet.version}`;
}

async function commit(): Promise<string> {
  const { code, output } = await runCommand('git', ['describe', '--always', '--dirty']);
  return code === 0 ? `commit ${output.trim()}` : 'an unknown commit';
}
