import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, writeSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from './base-path.ts';
import { forFolder, zipTo, type Files } from '../outputs/archive/pack.ts';

/** Where the archive stands below the built folder; `address.archive()` leads to it. */
export const ARCHIVE = 'data/site.zip';
/** The folder into which it unpacks. */
const FOLDER = 'site';

/** Copies that `npm run compress` makes for hosts, and the archive itself. */
const left = (file: string) => file === ARCHIVE || file.endsWith('.gz');

/** All built files that are packed. */
function built(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  return { paths: new Set(paths.filter((path) => !left(path))), read: (path) => readFileSync(join(folder, path)) };
}

/**
 * Packs a built site into one file that opens from a folder, and puts it where the site offers it.
 * @param folder the built site @param base its base path, with a slash at both ends
 * @returns how many files and bytes it holds
 */
export function writeArchive(folder: string, base: string): { path: string; files: number; bytes: number } {
  const files = forFolder(built(folder), base);
  const path = join(folder, ARCHIVE);
  mkdirSync(dirname(path), { recursive: true });
  const zip = openSync(path, 'w');
  try {
    zipTo((bytes) => writeSync(zip, bytes), files, FOLDER);
  } finally {
    closeSync(zip);
  }
  return { path, files: files.paths.size, bytes: statSync(path).size };
}

/** Packs every build, after all that writes files. */
export function archive(): AstroIntegration {
  let base = '/';
  return {
    name: 'archive',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config);
      },
      'astro:build:done': ({ dir, logger }) => {
        logger.info(`packing ${ARCHIVE} …`);
        const { files, bytes } = writeArchive(fileURLToPath(dir), base);
        logger.info(`${files} files packed into ${ARCHIVE}, ${(bytes / 1e6).toFixed(1)} MB`);
      },
    },
  };
}
