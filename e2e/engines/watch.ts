// Passes the built site on as it is, with one script before all else that notes what goes wrong. So every engine is watched alike,
// those too whose console nobody can read. The script stands before the page's content policy, which therefore lets it run.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Runs in each page: keeps a note of errors, refused promises, what the content policy stopped, files that did not arrive, `console.error`. */
function watch(): void {
  const seen: string[] = [];
  Object.defineProperty(window, 'seenFaults', { value: seen });
  const note = (kind: string, what: unknown) => void seen.push(`${kind}: ${String(what)}`);
  addEventListener(
    'error',
    ({ target, message }) => {
      if (target instanceof Element) note('did not load', target.getAttribute('src') ?? target.getAttribute('href'));
      else note('error', message);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => note('refused promise', reason));
  addEventListener('securitypolicyviolation', (event) =>
    note('against the content policy', `${event.effectiveDirective} ${event.blockedURI}`),
  );
  const { error } = console;
  console.error = (...said: unknown[]) => {
    note('console', said.join(' '));
    error(...said);
  };
}

/** A page on which everything goes wrong that the script can note, so that each engine proves that it sees. */
export const FAULTY = '/faulty-on-purpose/';
const FAULTY_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Faulty on purpose</title>
<meta http-equiv="content-security-policy" content="default-src 'none';img-src 'self';script-src 'unsafe-inline'"></head>
<body style="color:red"><img src="/nothing.png" alt=""><script>console.error('a');Promise.reject('b');throw new Error('c')</script></body></html>`;
export const FAULTY_KINDS = ['error', 'refused promise', 'against the content policy', 'did not load', 'console'];

const watched = (html: string) => html.replace('<head>', `<head><script>(${watch})()</script>`);

/** What is asked of the site behind, and what comes back. */
async function pass(site: string, path: string): Promise<{ status: number; type: string; body: Buffer | string }> {
  if (path === FAULTY) return { status: 200, type: 'text/html; charset=utf-8', body: watched(FAULTY_PAGE) };
  const answer = await fetch(site + path);
  const type = answer.headers.get('content-type') ?? '';
  const body = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, type, body: type.startsWith('text/html') ? watched(body.toString()) : body };
}

/** Serves the watched site on a port of its own. @param site address of the server behind, without a slash at its end */
export async function serveWatched(site: string): Promise<{ home: string; missing: string[]; stop: () => void }> {
  const missing: string[] = [];
  const server = createServer(async ({ url = '/' }, answer) => {
    const { status, type, body } = await pass(site, url);
    if (status >= 400) missing.push(url);
    answer.writeHead(status, { 'Content-Type': type }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const home = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { home, missing, stop: () => (server.closeAllConnections(), server.close()) };
}
