import { findChromium } from './chromium.ts';
import { runCommand, runTool } from './command.ts';

const playwrightLimitMs = 5 * 60_000;
const packageLimitMs = 8 * 60_000;

type Step = { readonly program: string; readonly args: readonly string[] };

/** How each package manager installs a Chromium without asking; the first that is there is used. */
const packageManagers: readonly { readonly name: string; readonly steps: readonly Step[] }[] = [
  {
    name: 'apt-get',
    steps: [
      { program: 'apt-get', args: ['update'] },
      {
        program: 'apt-get',
        args: ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      },
    ],
  },
  { name: 'dnf', steps: [{ program: 'dnf', args: ['install', '-y', 'chromium'] }] },
  { name: 'apk', steps: [{ program: 'apk', args: ['add', '--no-cache', 'chromium'] }] },
  { name: 'pacman', steps: [{ program: 'pacman', args: ['-Sy', '--noconfirm', 'chromium'] }] },
];

/** Tries Playwright's download, then the system's package manager. Returns the path of what now starts. */
export async function installChromium(say: (line: string) => void): Promise<string | undefined> {
  say('No Chromium, Chrome or Edge found; trying Playwright’s download …');
  await runTool('playwright', ['install', 'chromium'], { limitMs: playwrightLimitMs });
  const downloaded = findChromium();
  if (downloaded !== undefined) return downloaded;

  if (process.platform !== 'linux') return undefined;
  const privilege = await rootPrefix();
  if (privilege === undefined) return undefined;
  for (const { name, steps } of packageManagers) {
    if ((await runCommand(name, ['--version'])).code !== 0) continue;
    say(`That did not work; installing Chromium with ${name} …`);
    for (const { program, args } of steps) {
      const [first = program, ...rest] = [...privilege, program, ...args];
      const result = await runCommand(first, rest, {
        env: { DEBIAN_FRONTEND: 'noninteractive' },
        limitMs: packageLimitMs,
      });
      if (result.code !== 0) say(result.output.trim());
    }
    return findChromium();
  }
  return undefined;
}

/** What to put before a command that needs root; `undefined` when there is no way that asks nothing. */
async function rootPrefix(): Promise<readonly string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  const sudo = await runCommand('sudo', ['-n', 'true']);
  return sudo.code === 0 ? ['sudo', '-n'] : undefined;
}
