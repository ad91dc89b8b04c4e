import { deadLink } from './links.ts';
import { follow, type Fault, type Site } from './site.ts';
import { textOf, within, type Element } from './xml-tree.ts';

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const MAKER = 'Atom asks for it: see where the feed is made';

/** What a feed and each of its entries must have. */
function common(element: Element, where: string): Fault[] {
  const lacking = ['id', 'title', 'updated'].filter((name) => !textOf(element, name));
  const [id, updated] = [textOf(element, 'id'), textOf(element, 'updated')];
  const faults = lacking.map((name) => ({ wrong: `${where} has no ${name}`, todo: MAKER }));
  if (updated && !(TIME.test(updated) && !Number.isNaN(Date.parse(updated))))
    faults.push({ wrong: `${where} was updated at "${updated}", which is no time`, todo: 'Write it as 2026-11-21T00:00:00Z' });
  if (id && !/^[a-z][a-z0-9+.-]*:\S+$/i.test(id))
    faults.push({ wrong: `${where} has the id "${id}", which is no whole address`, todo: MAKER });
  return faults;
}

function inEntry(entry: Element, file: string, site: Site): Fault[] {
  const where = `the entry "${textOf(entry, 'title')}"`;
  const links = within(entry, 'link').map(({ attributes }) => attributes['href'] ?? '');
  const dead = links.map((link) => deadLink(link, file, site)).filter((fault) => fault !== undefined);
  const bare = links.length === 0 && within(entry, 'content').length === 0;
  return [...common(entry, where), ...dead, ...(bare ? [{ wrong: `${where} has neither link nor content`, todo: MAKER }] : [])];
}

/** True where the feed names its own address. */
function namesItself(feed: Element, file: string, site: Site): boolean {
  const self = within(feed, 'link').find(({ attributes }) => attributes['rel'] === 'self');
  const target = self && follow(self.attributes['href'] ?? '', file, site);
  return Boolean(target && 'file' in target && target.file === file);
}

/** True where the feed, or else each of its entries, says who wrote it. */
function hasAuthor(feed: Element, entries: Element[]): boolean {
  const named = (element: Element) => within(element, 'author').some((author) => textOf(author, 'name'));
  return named(feed) || (entries.length > 0 && entries.every(named));
}

/** What is wrong with an Atom feed. */
export function inFeed(feed: Element, file: string, site: Site): Fault[] {
  const entries = within(feed, 'entry');
  const ids = entries.map((entry) => textOf(entry, 'id')).filter(Boolean);
  const repeated = ids.filter((id, i) => ids.indexOf(id) !== i);
  return [
    ...common(feed, 'the feed'),
    ...(hasAuthor(feed, entries) ? [] : [{ wrong: 'the feed has no author with a name', todo: MAKER }]),
    ...(namesItself(feed, file, site) ? [] : [{ wrong: 'the feed does not link to itself', todo: 'Add a link with rel="self"' }]),
    ...repeated.map((id) => ({ wrong: `two entries have the id "${id}"`, todo: 'Readers show only one of them; give each its own' })),
    ...entries.flatMap((entry) => inEntry(entry, file, site)),
  ];
}
