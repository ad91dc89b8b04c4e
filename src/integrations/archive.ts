import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forFolder, zipOf, type Files } from './archive/pack.ts';

/** Where the archive stands below the built folder; `address.archive()` leads to it. */
export const ARCHIVE = 'data/site.zip';
/** The folder into which it unpacks. */
const FOLDER = 'site';

/** Copies that `npm run compress` makes for hosts, and the archive itself. */
const left = (file: string) => file === ARCHIVE || file.endsWith('.gz');

/** All built files that are packed. */
function built(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map((path): [string, Uint8Array] => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)]);
  return new Map(files.filter(([file]) => !left(file)));
}

/**
 * Packs a built site into one file that opens from a folder, and puts it where the site offers it.
 * @param folder the built site @param base its base path, with a slash at both ends
 * @returns how many files and bytes it holds
 */
export function writeArchive(folder: string, base: string): { path: string; files: number; bytes: number } {
  const files = forFolder(built(folder), base);
  const zip = zipOf(files, FOLDER);
  const path = join(folder, ARCHIVE);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, zip);
  return { path, files: files.size, bytes: zip.length };
}

/** Packs every build, after all that writes files. */
export function archive(): AstroIntegration {
  let base = '/';
  return {
    name: 'archive',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const { files, bytes } = writeArchive(fileURLToPath(dir), base);
        logger.info(`${files} files packed into ${ARCHIVE}, ${(bytes / 1e6).toFixed(1)} MB`);
      },
    },
  };
}
