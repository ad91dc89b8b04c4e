import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Engine } from './engine.ts';

const QUIET = ['-qq', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1'];

/** Runs apt; what it said last where it fails. */
function apt(...args: string[]): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', [...QUIET, ...args], { env, encoding: 'utf8' });
  return status === 0 ? undefined : ((stderr || stdout).trim().split('\n').at(-1) ?? 'nothing');
}

/** The programs of an engine, installed where the machine allows; else why they are not here. */
export function programsOf({ find, packages }: Engine): string[] | { why: string } {
  const here = find();
  if (here) return here;
  if (!existsSync('/usr/bin/apt-get')) return { why: 'not found here, and this machine is not Debian' };
  if (process.getuid?.() !== 0) return { why: `not found here, and only root may install ${packages.join(' and ')}` };
  console.log(`Installing ${packages.join(' and ')}.`);
  apt('update');
  const said = apt('install', '-y', '--no-install-recommends', ...packages);
  return find() ?? { why: `not found here, and apt-get could not install ${packages.join(' and ')}: ${said}` };
}
