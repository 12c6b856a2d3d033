import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with no slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Command-line programs by the script that Node runs: the shims in `.bin` are shell files on some systems. */
export const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  dependencyCruiser: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'node_modules/knip/bin/knip.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  sizeLimit: 'node_modules/size-limit/bin.js',
  tsc: 'node_modules/typescript/bin/tsc',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

export type CommandResult = {
  /** The exit code, or `null` when a signal or the time limit ended the command or it could not start. */
  readonly code: number | null;
  /** Standard output and error as they came; empty when the command wrote straight to the terminal. */
  readonly output: string;
};

type CommandOptions = {
  readonly env?: Readonly<Record<string, string>>;
  /** `show` writes straight to the terminal, `collect` (the default) returns what was written. */
  readonly output?: 'show' | 'collect';
  readonly limitMs?: number;
  /** The project's folder unless given. */
  readonly cwd?: string;
};

/** Runs a program without standard input. Never rejects: a program that cannot start has `code: null`. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const { env = {}, output = 'collect', limitMs = 0, cwd = root } = options;
  return new Promise((resolve) => {
    const stdio = output === 'show' ? 'inherit' : 'pipe';
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', stdio, stdio],
      timeout: limitMs,
      killSignal: 'SIGKILL',
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** Runs one of the project's own command-line tools with the Node that runs this. */
export function runTool(
  tool: keyof typeof tools,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return runCommand(process.execPath, [join(root, tools[tool]), ...args], options);
}
