// The site as `npm run dev` serves it, from a copy of the project, so that files can be changed under it.
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './port.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project among temporary files. @param content the folder that becomes its `content/` */
function copyOfProject(content: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'dev-site-'));
  for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true });
  cpSync(join(root, content), join(copy, 'content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** A site that is served for development. */
export interface DevSite {
  /** Its address, with a slash at its end. */
  home: string;
  /** Folder of the copied project. */
  copy: string;
  /** All that it has said so far. */
  said: string[];
  /** Ends it and takes the copy away. */
  stop: () => Promise<void>;
}

async function stop(child: ChildProcess, copy: string): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  if (child.exitCode === null && child.signalCode === null && child.kill()) await ended;
  rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
}

/** Starts it; it may take a while until it answers. @param content a content folder of the project */
export async function startDev(content = 'content'): Promise<DevSite> {
  const [copy, port] = [copyOfProject(content), await freePort()];
  const env = { ...process.env, CONTENT_DIR: 'content', CACHE_DIR: join(copy, 'cache'), SITE_URL: '', BASE_PATH: '/' };
  const args = [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port), '--host', '127.0.0.1'];
  const child = spawn(process.execPath, args, { cwd: copy, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => said.push(text.toString()));
  return { home: `http://127.0.0.1:${port}/`, copy, said, stop: () => stop(child, copy) };
}
