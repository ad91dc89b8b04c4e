import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

const archive = fileURLToPath(new URL('../../dist/data/site.zip', import.meta.url));

/** Unpacks the archive of the built site as a reader would. `home` is the address of its folder, with a slash at its end. */
export function unpack(): { home: string; remove: () => void } {
  // A folder with a space and a sharp sign, as readers have them.
  const folder = join(mkdtempSync(join(tmpdir(), 'archive-')), 'a reader’s #1');
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return { home: pathToFileURL(join(folder, 'site/')).href, remove: () => rmSync(dirname(folder), { recursive: true }) };
}
