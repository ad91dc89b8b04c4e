// Makes sure that there is an nginx for the tests of host configurations where it may be installed, and says which one.
import { findNginx } from '../hosts/nginx.ts';
import { installed } from './apt.ts';

if (!findNginx()) installed('nginx');
const found = findNginx();
console.log(
  found
    ? `nginx for the tests: ${found}`
    : 'There is no nginx, and none could be installed: what it is to serve is not tested here. Install it, or name one in NGINX_PATH.',
);
