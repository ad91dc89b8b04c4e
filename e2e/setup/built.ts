import { existsSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Folder of the built site. */
export const dist = join(process.env['OUT_DIR'] ?? fileURLToPath(new URL('../../dist', import.meta.url)), sep);

/** Base path under which it was built and is served, with a slash at both ends. */
export const base = process.env['TEST_BASE'] ?? '/';

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

/** The media type that a host says for a file. */
export const typeOf = (file: string) => TYPES[extname(file)] ?? 'application/octet-stream';

/** The file of an address, or nothing. Addresses that climb out of the folder have none. */
export function fileOf(address: string): string | undefined {
  const { pathname } = new URL(address, 'http://x');
  if (!pathname.startsWith(base)) return undefined;
  const path = normalize(join(dist, decodeURIComponent(pathname.slice(base.length))));
  const file = path.endsWith(sep) ? join(path, 'index.html') : path;
  return file.startsWith(dist) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Bytes of a text as hosts send it. */
export const gzipped = (text: string | Buffer) => gzipSync(text, { level: 9 });
