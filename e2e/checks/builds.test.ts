// Tests that build the site, one after another: two builds at once write over each other's files in .astro/. What they build is the same
// whatever the content, so that `npm run test:any-content` leaves them out.
import './build.ts';
import './disputes.ts';
import { existsSync } from 'node:fs';

if (process.env['ALL']) {
  // Unit tests try the same texts on everything but the pages.
  await import('./hostile.ts');
  // A server for development, and a browser that looks at what it shows.
  await import('./dev.ts');
  await import('./morning.ts');
  await import('./second-dispute.ts');
  const corrections = new URL('../this-dispute/corrections.ts', import.meta.url);
  if (existsSync(corrections)) await import(corrections.href);
}
