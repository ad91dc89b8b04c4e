import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { base, dist } from './built.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** Packs the built site as `npm run archive` does, and returns the files of the zip by path. */
export function archived(): Record<string, Uint8Array> {
  const work = mkdtempSync(join(tmpdir(), 'archive-'));
  const zip = join(work, 'site.zip');
  const env = { ...process.env, OUT_DIR: dist, BASE_PATH: base };
  try {
    execFileSync(process.execPath, ['src/commands/archive.ts', '--to', zip], { cwd: project, env });
    return unzipSync(readFileSync(zip));
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Unpacks the archive of the built site as a reader would. `home` is the address of its folder, with a slash at its end. */
export function unpack(): { home: string; remove: () => void } {
  // A folder with a space and a sharp sign, as readers have them.
  const folder = join(mkdtempSync(join(tmpdir(), 'archive-')), 'a reader’s #1');
  for (const [path, bytes] of Object.entries(archived())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return { home: pathToFileURL(join(folder, 'site/')).href, remove: () => rmSync(dirname(folder), { recursive: true }) };
}
