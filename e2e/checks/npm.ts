import { spawnSync } from 'node:child_process';
import { root } from './files.ts';

/** What an npm script said, and how it ended, when it is run as somebody with this environment runs it. */
export function npm(script: string, env: Record<string, string>, ...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: root,
    env: { ...process.env, ALL: '', ...env },
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { status, said: stdout + stderr };
}
