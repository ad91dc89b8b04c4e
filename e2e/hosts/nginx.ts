// Serves a folder with nginx, by the configuration that hosts are given. It runs as a process of its own and needs no rights.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Place {
  /** The folder below which the site lies at its base path. */
  root: string;
  /** Base path, with a slash at both ends. */
  base: string;
  port: number;
}

/** The nginx of this machine, or the one named in `NGINX_PATH`. Undefined where there is none. */
export function findNginx(): string | undefined {
  const named = process.env['NGINX_PATH'];
  if (named) return named;
  return ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find((path) => existsSync(path));
}

const template = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The configuration of the site as a host would write it, its snippet in place. */
export const siteConfig = ({ root, base, port }: Place) =>
  template('nginx.conf.template')
    .replace('include snippets/explainer.conf;', () => template('nginx-location.conf.template'))
    .replaceAll('${NAME}', 'localhost')
    .replaceAll('${ROOT}', root)
    .replaceAll('${BASE}', base)
    .replaceAll('${PORT}', String(port));

/** What a machine's own nginx.conf holds, with all files of the process in a folder of its own. */
function mainConfig(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  return [
    // Started by root, nginx would read as a user who may not see the folder.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr crit;`,
    'events {}',
    `http { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }`,
  ].join('\n');
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://localhost:${port}/`).then(
    () => true,
    () => false,
  );
}

/** Starts nginx and waits until it answers. @returns how to stop it @throws with what nginx said where it does not start */
export async function startNginx(place: Place): Promise<() => Promise<void>> {
  const nginx = findNginx();
  if (!nginx) throw new Error('There is no nginx on this machine: install it, or name one in NGINX_PATH.');
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  writeFileSync(join(folder, 'site.conf'), siteConfig(place));
  writeFileSync(join(folder, 'nginx.conf'), mainConfig(folder));
  const args = ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')];
  const checked = spawnSync(nginx, ['-t', ...args], { encoding: 'utf8' });
  if (checked.status !== 0) throw new Error(`nginx does not take the configuration:\n${checked.stderr}`);
  const server = spawn(nginx, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  while (server.exitCode === null && !(await answers(place.port))) await new Promise((wait) => setTimeout(wait, 50));
  if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}.`);
  return async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  };
}

/** Run by itself, it serves for the browser tests. */
if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  const { TEST_ROOT = '', TEST_BASE = '/', TEST_PORT } = process.env;
  const stop = await startNginx({ root: TEST_ROOT, base: TEST_BASE, port: Number(TEST_PORT) });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}
