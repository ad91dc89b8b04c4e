import { createHash } from 'node:crypto';
import type { Library } from '../facts/load/types.ts';
import { escapeXml } from '../facts/values/escape.ts';
import { absolute, addresses, type Feed } from '../models/addresses.ts';
import { authorOf } from '../models/chart.ts';
import { changesOf, versionId, type Change } from '../models/corrections.ts';
import type { Locale } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';

/** One entry of a feed. */
interface Entry {
  id: string;
  /** A day: `2027-01-15`. */
  date: string;
  title: string;
  content: string;
  href: string;
  /** Other pages that it is about. */
  related: { name: string; href: string }[];
}

/**
 * An id that stays the same for good: worked out from names, as a UUID of version 8 (RFC 9562). It holds no host, since the
 * site may move, and a `tag:` would need a host or an address of mail that belongs to the publisher, of whom there is none yet.
 */
export function lastingId(...names: string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(names)).digest('hex');
  const variant = ((parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;

const link = (attrs: Record<string, string>) =>
  `<link${Object.entries(attrs)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')}/>`;

/** Feeds want a time; what changed is known to the day. */
const time = (name: string, day: string) => element(name, `${day}T00:00:00Z`);

const entryXml = (site: string, { id, date, title, content, href, related }: Entry): string =>
  [
    '<entry>',
    element('title', title),
    element('id', lastingId(site, id)),
    time('published', date),
    time('updated', date),
    link({ rel: 'alternate', type: 'text/html', href: absolute(href) }),
    ...related.map((one) => link({ rel: 'related', type: 'text/html', href: absolute(one.href), title: one.name })),
    element('content', content),
    '</entry>',
  ].join('\n');

function changeEntry({ id, date, kind, changed, said, why, pages }: Change, locale: Locale): Entry {
  const words = t(locale);
  const more = [said && `${words.correctionSaid}: “${said}”`, why && `${words.correctionWhy}: ${why}`];
  return {
    id,
    date,
    title: `${words.correctionKinds[kind]}: ${changed}`,
    content: [changed, ...more.filter(Boolean)].join('\n'),
    href: addresses(locale).correction(id),
    related: pages,
  };
}

/** Charts as they were first published. Later versions are corrections or revisions, which stand in the feed anyway. */
const firstVersions = ({ charts, versions, locale }: Library): Entry[] =>
  charts.flatMap((chart) =>
    (versions.get(chart.id) ?? [])
      .filter(({ kind }) => kind === 'first')
      .map((version) => ({
        id: versionId(chart.id, version),
        date: version.date,
        title: `${t(locale).newChart}: ${version.views[0]!.data.title}`,
        content: version.views[0]!.data.finding,
        href: addresses(locale).frozen(chart.id, version.date),
        related: [],
      })),
  );

/** An Atom feed (RFC 4287), newest entry first. Where the site's own address is not set, its links are paths. */
export function atom(feed: Feed, library: Library): string {
  const { site, locale } = library;
  const address = addresses(locale);
  const changes = changesOf(library);
  const entries =
    feed === 'corrections'
      ? changes.filter(({ kind }) => kind === 'correction').map((change) => changeEntry(change, locale))
      : [...changes.map((change) => changeEntry(change, locale)), ...firstVersions(library)].sort((a, b) => b.date.localeCompare(a.date));
  return (
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(locale.code)}">`,
      element('title', t(locale).feedTitles[feed](site.name)),
      element('id', lastingId(site.name, `${feed}.xml`)),
      time('updated', entries[0]?.date ?? site.asOf),
      `<author>${element('name', authorOf(library))}</author>`,
      link({ rel: 'self', type: 'application/atom+xml', href: absolute(address.feed(feed)) }),
      link({ rel: 'alternate', type: 'text/html', href: absolute(address.corrections()) }),
      ...entries.map((entry) => entryXml(site.name, entry)),
      '</feed>',
    ].join('\n') + '\n'
  );
}
