import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { commandLine } from './command-line.ts';
import { dist } from './site-settings.ts';

commandLine(
  `npm run compress

Writes a gzipped copy beside each text file of the built site, for hosts that can serve it in its place.`,
);

const TEXT = /\.(html|xml|svg|json|csv|bib|ris|js|css|txt)$/;
const compressed = promisify(gzip);

async function compress(file: string): Promise<[from: number, to: number]> {
  const text = await readFile(file);
  const small = await compressed(text, { level: 9 });
  await writeFile(`${file}.gz`, small);
  return [text.length, small.length];
}

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name));
const sizes = await Promise.all(files.map((name) => compress(join(dist, name))));
const megabytes = (which: 0 | 1) => `${(sizes.reduce((sum, size) => sum + size[which], 0) / 1e6).toFixed(1)} MB`;
console.log(`${files.length} files compressed, from ${megabytes(0)} to ${megabytes(1)}.`);
