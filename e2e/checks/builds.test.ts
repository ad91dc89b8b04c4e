// Tests that build the site run one after another: two builds at once write over each other's files. All other checks run beside them.
import './build.ts';
import './corrections.ts';
import './disputes.ts';

// Half a minute more, in `npm run check:all`: unit tests try the same texts on everything but the pages.
if (process.env['ALL']) await import('./hostile.ts');
// A server for development, and a browser that looks at what it shows.
if (process.env['ALL']) await import('./dev.ts');
