import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from '../runner/chromium.ts';
import { root, runTool, tools } from '../runner/command.ts';
import { indexPng } from './indexPng.ts';

/** Takes the pictures of the documentation: `npm run screenshots`. Builds first where there is no `dist`. */

const port = process.env.DATELINE_SCREENSHOTS_PORT ?? '4185';
const folder = process.env.DATELINE_SCREENSHOTS_DIST ?? 'dist';
const images = join(root, 'docs/images');

const sizes = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

const states = [
  { name: 'start', path: '' },
  { name: 'north-korea', path: '?place=north-korea' },
  { name: 'south-china-sea', path: '?place=south-china-sea' },
] as const;

const themes = ['light', 'dark'] as const;

if (!existsSync(join(root, folder, 'index.html'))) await build();
mkdirSync(images, { recursive: true });
const server = await serve();
const browser = await chromium.launch(launchOptions());
try {
  for (const theme of themes) for (const size of sizes) await takeAll(browser, theme, size);
} finally {
  await browser.close();
  server.kill();
}

async function build(): Promise<void> {
  const { code, output } = await runTool('vite', ['build', '--outDir', folder]);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

/** Resolves once the site answers. */
async function serve(): Promise<ChildProcess> {
  const args = [join(root, tools.vite), 'preview', '--port', port, '--strictPort', '--outDir', folder];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes(port)) resolve();
    });
    child.on('exit', (code) =>
      reject(new Error(`The site could not be served: vite preview ended with ${code}.`)),
    );
  });
  return child;
}

async function takeAll(
  from: Browser,
  theme: (typeof themes)[number],
  size: (typeof sizes)[number],
): Promise<void> {
  const isPhone = size.width < 768;
  const context = await from.newContext({
    baseURL: `http://localhost:${port}/`,
    viewport: size,
    deviceScaleFactor: 1,
    colorScheme: theme,
    reducedMotion: 'reduce',
    hasTouch: isPhone,
    isMobile: isPhone,
    locale: 'en-US',
    timezoneId: 'UTC',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  for (const { name, path } of states) {
    await page.goto(`./${path}`);
    await page.locator('html[data-map="live"]').waitFor({ timeout: 120_000 });
    await page.evaluate(() => document.fonts.ready);
    const file = join(images, `explore-${name}-${size.width}-${theme}.png`);
    writeFileSync(file, indexPng(await page.screenshot({ animations: 'disabled' })));
    console.log(file);
  }
  await context.close();
}
