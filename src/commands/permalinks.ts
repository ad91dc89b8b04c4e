// Adds the new addresses of the built site to the list of every address ever published. It never removes one.
import { writeFileSync } from 'node:fs';
import { addresses, LIST } from '../checks/permalinks.ts';
import { siteOf } from '../checks/site.ts';
import { readTree } from '../checks/tree.ts';
import { needsBuild } from './command-line.ts';
import { dist, siteSettings } from './site-settings.ts';

needsBuild();
const site = siteOf(readTree(dist), siteSettings());
const old = site.published;
const listed = new Set(old);
const added = addresses(site).filter((address) => !listed.has(address));
writeFileSync(LIST, [...old, ...added.sort()].join('\n') + '\n');
console.log(`${added.length} addresses added to ${LIST}; it holds ${old.length + added.length}.`);
