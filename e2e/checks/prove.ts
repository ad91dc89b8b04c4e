import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.ts';

/** What the proof writes into a content folder. */
export const LOCK = 'evidence.lock.json';

/** Runs the proof over a content folder; `lock` is what it wrote, if it wrote. */
export function prove(content: string, ...folder: string[]) {
  const env = { ...process.env, CONTENT_DIR: content };
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'evidence', '--silent', '--', ...folder], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  const path = join(content, LOCK);
  return { status, said: stdout + stderr, lock: existsSync(path) ? readFileSync(path, 'utf8') : undefined };
}
