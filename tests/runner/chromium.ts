import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Switches that give a headless Chromium real WebGL2 in software and keep it from calling its maker. */
const chromiumArguments = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // Some distributions switch it on for everybody: all that a page paints would then wait in line with the map in software.
  '--disable-gpu-rasterization',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
] as const;

/** Launch options for Playwright, Vitest's browser mode and the screenshot script alike. */
export function launchOptions(): { args: string[]; executablePath?: string } {
  const executablePath = findChromium();
  const args = [...chromiumArguments];
  return executablePath === undefined ? { args } : { args, executablePath };
}

/** Path of the first Chromium, Chrome or Edge that starts; `CHROME_PATH` wins. */
export function findChromium(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') return chosen;
  return candidates().find(starts);
}

function candidates(): string[] {
  const fixed = fixedPaths[process.platform] ?? [];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...playwrightPaths(), ...fixed, ...onPath].filter((path) => existsSync(path));
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter((root) => root !== undefined);

const macApplications = ['/Applications', join(homedir(), 'Applications')];

const fixedPaths: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
  darwin: macApplications.flatMap((folder) =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
      join(folder, `${name}.app/Contents/MacOS/${name}`),
    ),
  ),
  win32: windowsRoots.flatMap((root) => [
    join(root, 'Google/Chrome/Application/chrome.exe'),
    join(root, 'Chromium/Application/chrome.exe'),
    join(root, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

/** Browsers that Playwright downloaded earlier, newest first: https://playwright.dev/docs/browsers */
function playwrightPaths(): string[] {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? playwrightCaches[process.platform];
  if (cache === undefined || !existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice('chromium-'.length)) - Number(a.slice('chromium-'.length)))
    .flatMap((name) => playwrightExecutables.map((executable) => join(cache, name, executable)));
}

const playwrightCaches: Partial<Record<NodeJS.Platform, string>> = {
  linux: join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright'),
  darwin: join(homedir(), 'Library/Caches/ms-playwright'),
  win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
};

const macForTesting = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';

const playwrightExecutables = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  `chrome-mac-arm64/${macForTesting}`,
  `chrome-mac-x64/${macForTesting}`,
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

/** A file of the right name can be a stub (Ubuntu's asks for a snap) or lack libraries; Windows has neither. */
export function starts(path: string): boolean {
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
