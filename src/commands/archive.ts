import { closeSync, mkdirSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../checks/tree.ts';
import { pageForFolder } from '../outputs/archive/page.ts';
import { zip } from '../outputs/archive/zip.ts';
import { commandLine, needsBuild } from './command-line.ts';
import { dist, siteSettings } from './site-settings.ts';

/** Where `/data/` links to it, below the built folder. */
const ARCHIVE = 'data/site.zip';
const USAGE = `npm run archive

Builds the site with a link to its archive on /data/, and packs it into ${ARCHIVE}, a zip that opens from a folder without a server.
To pack a site that is already built: node src/commands/archive.ts [--to <file>]`;

const { values } = commandLine(USAGE, { to: { type: 'string', default: join(dist, ARCHIVE) } });
needsBuild();

/** All but an older archive and the copies of `npm run compress`. */
const files = new Set(filesBelow(dist).filter((file) => file !== ARCHIVE && !file.endsWith('.gz')));
const folder = { base: siteSettings().base ?? '/', files };

function packed(file: string): Buffer {
  const bytes = readFileSync(join(dist, file));
  return file.endsWith('.html') ? Buffer.from(pageForFolder(bytes.toString(), file, folder)) : bytes;
}

mkdirSync(dirname(values.to), { recursive: true });
const archive = openSync(values.to, 'w');
zip(files, 'site', packed, (bytes) => writeSync(archive, bytes));
closeSync(archive);
const megabytes = (statSync(values.to).size / 1e6).toFixed(1);
console.log(`${values.to}: ${files.size} files, ${megabytes} MB. Unpack it and open site/index.html.`);
