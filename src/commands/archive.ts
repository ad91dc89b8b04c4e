import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { filesBelow } from '../checks/tree.ts';
import { pageForFolder } from '../outputs/archive-page.ts';
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

/** A zip must give a time, and the clock's would make each one different. This is the earliest it can give. */
const mtime = new Date(1980, 0, 1);
const packed: Zippable = {};
for (const file of files) {
  const bytes = readFileSync(join(dist, file));
  const text = file.endsWith('.html') && pageForFolder(bytes.toString(), file, folder);
  packed[`site/${file}`] = [text ? Buffer.from(text) : bytes, { mtime, level: /\.(png|woff2)$/.test(file) ? 0 : 6 }];
}
const archive = zipSync(packed);
mkdirSync(dirname(values.to), { recursive: true });
writeFileSync(values.to, archive);
console.log(`${values.to}: ${files.size} files, ${(archive.length / 1e6).toFixed(1)} MB. Unpack it and open site/index.html.`);
