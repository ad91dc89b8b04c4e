import { existsSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the built site. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

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
  const path = normalize(join(dist, decodeURIComponent(new URL(address, 'http://x').pathname)));
  const file = path.endsWith(sep) ? join(path, 'index.html') : path;
  return file.startsWith(dist) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
