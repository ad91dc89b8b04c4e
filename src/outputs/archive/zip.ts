import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Files that are compressed already. */
const COMPRESSED = /\.(png|woff2)$/;
/** A zip must give a time, and the clock's would make each one different. This is the earliest it can give. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Zips files, all inside one folder. Equal files give equal bytes.
 * @param read called for one path at a time, since a large site doesn't fit in memory
 * @param write called with the zip, piece by piece
 */
export function zip(paths: Iterable<string>, folder: string, read: (path: string) => Uint8Array, write: (bytes: Uint8Array) => void): void {
  const archive = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  for (const path of [...paths].sort()) {
    const name = `${folder}/${path}`;
    const file = COMPRESSED.test(path) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = NO_TIME;
    archive.add(file);
    file.push(read(path), true);
  }
  archive.end();
}
