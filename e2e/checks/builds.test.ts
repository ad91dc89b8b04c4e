// Tests that build the site, one after another: with two at once each would take as long as both. What they build is the same whatever
// the content, so they run with the project's own alone.
export {};

if (!process.env['CONTENT_DIR']) {
  await import('./build.ts');
  await import('./disputes.ts');
  if (process.env['ALL']) {
    // Unit tests try the same texts on everything but the pages.
    await import('./hostile.ts');
    // A server for development, and a browser that looks at what it shows.
    await import('./dev.ts');
    await import('./morning.ts');
  }
}
