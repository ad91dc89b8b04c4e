// Adds the addresses of the built site that are not yet in the list of all addresses. It never takes one out.
import { writeFileSync } from 'node:fs';
import { addresses } from '../checks/permalinks.ts';
import { siteOf } from '../checks/site.ts';
import { readTree } from '../checks/tree.ts';
import { known, LIST } from './permalink-list.ts';
import { dist, siteSettings } from './site-settings.ts';

const old = known();
const listed = new Set(old);
const site = siteOf(readTree(dist), siteSettings());
const added = addresses(site).filter((address) => !listed.has(address));
writeFileSync(LIST, [...old, ...added.sort()].join('\n') + '\n');
console.log(`${added.length} addresses added to ${LIST}; it holds ${old.length + added.length}.`);
