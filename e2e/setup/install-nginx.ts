// Makes sure that there is an nginx for the tests of host configurations where it may be installed, and says which one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findNginx } from '../hosts/nginx.ts';

const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'inherit' }).status === 0;

if (!findNginx() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  console.log('No nginx found; installing one for the tests.');
  apt('update') && apt('install', '-y', '--no-install-recommends', 'nginx');
}
const found = findNginx();
console.log(
  found
    ? `nginx for the tests: ${found}`
    : 'There is no nginx, and none could be installed: what it is to serve is not tested here. Install it, or name one in NGINX_PATH.',
);
