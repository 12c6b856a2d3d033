import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, starts } from './chromium.ts';
import { type CommandResult, root, runTool } from './command.ts';
import { failedTier, runEndToEnd } from './e2eTier.ts';
import { installChromium } from './installChromium.ts';
import { failures, type TierName, type TierResult, tierNames, totalLine } from './tier.ts';
import { runVitest } from './vitestTiers.ts';

const say = (line: string) => console.log(line);

/** Names of tiers choose what runs (all of them when none is named); anything else goes to the test tool. */
const words = process.argv.slice(2);
const isTier = (word: string): word is TierName => tierNames.some((name) => name === word);
const named = words.filter(isTier);
const tiers = named.length === 0 ? tierNames : named;
const extra = words.filter((word) => !isTier(word));

mkdirSync(join(root, '.cache'), { recursive: true });
const started = performance.now();
const results = await run();
for (const { name, passed, failed, skipped, problems } of results) {
  say(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  for (const problem of problems) say(`  ${problem}`);
}
say(`in ${Math.round((performance.now() - started) / 1000)} s`);
process.exitCode = failures(results) === 0 ? 0 : 1;
say(totalLine(results));

async function run(): Promise<TierResult[]> {
  const env: Record<string, string> = { CI: process.env.CI ?? 'true' };
  if (tiers.includes('browser') || tiers.includes('e2e')) {
    const browser = findChromium() ?? (await installChromium(say));
    if (browser === undefined) {
      return [
        failedTier(
          'The tests need a Chromium, Chrome or Edge and none could be found or installed: ' +
            'install one, or set CHROME_PATH to the program of one, and run the tests again.',
        ),
      ];
    }
    if (!starts(browser))
      return [failedTier(`CHROME_PATH names ${browser}, which does not start: mend or unset it.`)];
    say(`Browser: ${browser}`);
    env.CHROME_PATH = browser;
  }

  const vitestTiers = tiers.filter((tier) => tier !== 'e2e');
  // The build needs one of the cores while Vitest starts, and nothing that Vitest needs.
  const build = tiers.includes('e2e') ? runTool('vite', ['build']) : undefined;
  const inVitest = vitestTiers.length === 0 ? [] : await runVitest(vitestTiers, extra, env);
  if (build === undefined) return inVitest;
  return [...inVitest, await endToEnd(await build, env)];
}

async function endToEnd(build: CommandResult, env: Readonly<Record<string, string>>): Promise<TierResult> {
  if (build.code === 0) return await runEndToEnd(extra, env);
  say(build.output);
  return failedTier('The production build failed, so no end-to-end test could run.');
}
