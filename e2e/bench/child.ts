import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../checks/files.ts';

/**
 * Runs a command of the project that prints one JSON value; what it says beside that passes on to the terminal.
 * @returns what it printed; nothing where there is no such command
 * @throws Error where it fails
 */
export async function runJson<T>(file: string, args: string[] = []): Promise<T | undefined> {
  if (!existsSync(join(root, file))) return;
  const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (data) => (out += String(data)));
  const code = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail));
  if (code !== 0) throw new Error(`\`node ${[file, ...args].join(' ')}\` failed with ${code ?? 'a signal'}; what it said stands above.`);
  return JSON.parse(out) as T;
}

/** What stands in a report for a command that is not there. */
export const notRun = (file: string) => `Not run: there is no \`${file}\`.`;
