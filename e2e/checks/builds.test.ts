// Tests that build the site, one after another: with two at once each would take as long as both.
import './build.ts';
import './disputes.ts';

if (process.env['ALL']) {
  // Unit tests try the same texts on everything but the pages.
  await import('./hostile.ts');
  // A server for development, and a browser that looks at what it shows.
  await import('./dev.ts');
}
