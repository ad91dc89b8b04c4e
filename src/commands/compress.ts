// Writes a compressed copy beside each text file of the built site, for hosts that pass such copies on as they are.
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { dist } from './site-settings.ts';

const TEXT = /\.(html|xml|svg|json|csv|bib|ris|js|css|txt)$/;

const packed = promisify(gzip);
const size = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

async function compress(file: string): Promise<{ from: number; to: number }> {
  const text = await readFile(file);
  const small = await packed(text, { level: 9 });
  await writeFile(`${file}.gz`, small);
  return { from: text.length, to: small.length };
}

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name));
const sizes = await Promise.all(files.map((name) => compress(join(dist, name))));
const sum = (part: 'from' | 'to') => sizes.reduce((total, one) => total + one[part], 0);
console.log(`${files.length} files compressed, from ${size(sum('from'))} to ${size(sum('to'))}.`);
