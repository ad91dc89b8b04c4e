// Serves the built site as any plain web host would: folders have an index, what is missing gets the 404 page.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = join(process.env['OUT_DIR'] ?? fileURLToPath(new URL('../../dist', import.meta.url)), sep);
const base = process.env['TEST_BASE'] ?? '/';
const port = Number(process.env['TEST_PORT'] ?? 4399);

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file of an address, or nothing. Addresses that climb out of the folder have none. */
function fileOf(address: string): string | undefined {
  const { pathname } = new URL(address, 'http://x');
  if (!pathname.startsWith(base)) return undefined;
  const path = normalize(join(dist, decodeURIComponent(pathname.slice(base.length))));
  const file = path.endsWith(sep) ? join(path, 'index.html') : path;
  return file.startsWith(dist) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

createServer((request, answer) => {
  const file = fileOf(request.url ?? '/');
  const shown = file ?? join(dist, '404.html');
  answer.writeHead(file ? 200 : 404, { 'Content-Type': TYPES[extname(shown)] ?? 'application/octet-stream' });
  createReadStream(shown).pipe(answer);
}).listen(port, () => console.log(`Serving the built site at http://localhost:${port}${base}`));
