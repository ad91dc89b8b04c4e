import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PATIENCE = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15', '-o', 'DPkg::Lock::Timeout=60'];

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', [...PATIENCE, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/** Installs packages of Debian where we may. Says whether they are there now. */
export function installed(...packages: string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const install = () => apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  return install() || (apt('update', '-qq') && install());
}
