// Packs the site as it is built into one file that opens from a folder, without a server.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeArchive } from '../integrations/archive.ts';
import { dist, siteSettings } from './site-settings.ts';

if (!existsSync(join(dist, 'index.html'))) {
  console.error(`There is no site in ${dist}. Run \`npm run build\` first.`);
  process.exit(1);
}
const { path, files, bytes } = writeArchive(dist, siteSettings().base ?? '/');
console.log(`${path}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB. Unpack it and open site/index.html.`);
