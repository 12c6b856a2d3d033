import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serveFolder } from '../bench/serve.ts';
import { waitForMap } from '../e2e/support/waitForMap.ts';
import { launchOptions } from '../runner/chromium.ts';
import { runTool } from '../runner/command.ts';
import { contextLoss } from './contextLoss.ts';
import { mounts } from './mounts.ts';
import { growth, type Memory, readMemory } from './readMemory.ts';
import { selections } from './selections.ts';
import type { Soak } from './soak.ts';
import { steps } from './steps.ts';

/**
 * `npm run test:soak [-- word …]`: does each thing for a long time in a real browser and fails where memory, nodes or
 * listeners grow. Words choose soaks by name. `--share 0.1` does a tenth of each.
 */
const soaks: readonly Soak[] = [selections, contextLoss, mounts, steps];
const words = process.argv.slice(2);
const shareAt = words.indexOf('--share');
const [, share = '1'] = shareAt < 0 ? [] : words.splice(shareAt, 2);
const readings = 10;

const folder = await mkdtemp(join(tmpdir(), 'dateline-soak-'));
const build = await runTool('vite', ['build', '--outDir', folder, '--emptyOutDir']);
if (build.code !== 0) throw new Error(build.output);
const host = await serveFolder(folder);
const browser = await chromium.launch(launchOptions());
let failed = 0;
const chosen = soaks.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
try {
  for (const soak of chosen) if ((await run(soak)).length > 0) failed += 1;
} finally {
  await browser.close();
  await host.close();
  await rm(folder, { recursive: true, force: true });
}
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && chosen.length > 0 ? 0 : 1;

async function run(soak: Soak): Promise<readonly string[]> {
  const { name, path, times, repeat, knownListeners = 0, knownHeapMb = 0 } = soak;
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`Uncaught: ${error.message}`));
  await page.goto(new URL(path, host.url).href);
  await waitForMap(page, 'live');
  const session = await page.context().newCDPSession(page);
  const memory: Memory[] = [];
  const count = Math.max(1, Math.round((times * Number(share)) / readings));
  console.log(name);
  for (let part = 0; part < readings; part++) {
    await repeat(page, part * count, count);
    const { heapMb: heap, nodes, listeners: all } = await readMemory(session);
    const done = (part + 1) * count;
    const [heapMb, listeners] = [heap - knownHeapMb * done, all - knownListeners * done];
    memory.push({ heapMb, nodes, listeners });
    console.log(
      `  after ${String(done).padStart(6)}: heap ${heapMb.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`,
    );
  }
  await page.close();
  const problems = [...errors, ...growth(memory)];
  for (const problem of problems) console.log(`  ${problem}`);
  return problems;
}
