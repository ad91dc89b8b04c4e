import type { Library } from '../facts/load/types.ts';
import { formatDate } from '../facts/values/dates.ts';
import { escapeXml } from '../facts/values/characters.ts';
import { t } from '../i18n/t.ts';
import { absolute, addresses, type Feed } from '../models/addresses.ts';
import { authorOf } from '../models/citation.ts';
import { changesOf, versionId, type Change } from '../models/corrections.ts';
import { permanentId } from './permanent-id.ts';

/** Atom wants a time; changes are known to the day. */
const timeOf = (day: string) => `${day}T00:00:00Z`;

const pageLink = (rel: string, path: string, title?: string) =>
  `<link rel="${rel}" type="text/html" href="${escapeXml(absolute(path))}"${title === undefined ? '' : ` title="${escapeXml(title)}"`}/>`;

function changeEntry({ id, date, kind, changed, said, why, pages, href }: Change, { locale }: Library) {
  const words = t(locale);
  const content = [changed, said && `${words.correctionSaid}: “${said}”`, why && `${words.correctionWhy}: ${why}`];
  return {
    ...{ id, date, title: `${words.versionKinds[kind]}: ${changed}`, content: content.filter(Boolean).join('\n') },
    ...{ path: href, related: pages },
  };
}

type Entry = ReturnType<typeof changeEntry>;

const entryXml = (site: string, { id, date, title, content, path, related }: Entry): string => `<entry>
<title>${escapeXml(title)}</title>
<id>${permanentId(site, id)}</id>
<published>${timeOf(date)}</published>
<updated>${timeOf(date)}</updated>
${[pageLink('alternate', path), ...related.map(({ name, href }) => pageLink('related', href, name))].join('\n')}
<content>${escapeXml(content)}</content>
</entry>
`;

/** Charts when they were first published. Later versions are corrections or revisions, which are changes of their own. */
function newCharts({ charts, versions, locale }: Library): Entry[] {
  return charts.flatMap(({ id }) => {
    const first = (versions.get(id) ?? []).filter(({ kind }) => kind === 'first');
    return first.map((version): Entry => {
      const { title, finding } = version.views[0]!.data;
      return {
        ...{ id: versionId(id, version), date: version.date, title: `${t(locale).newChart}: ${title}`, content: finding },
        ...{ path: addresses(locale).frozen(id, version.date), related: [] },
      };
    });
  });
}

/** What a feed says before anything has changed, since some readers refuse an empty one. */
function firstEntry(feed: Feed, { site, locale }: Library): Entry {
  const words = t(locale);
  return {
    ...{ id: `${feed}-begins`, date: site.asOf, title: words.feedBegins[feed] },
    ...{ content: words.asOf(formatDate(site.asOf, locale.code)), path: addresses(locale).corrections(), related: [] },
  };
}

/** An Atom feed (RFC 4287), newest entry first. Links are whole addresses if the site's own is set, else paths. */
export function atom(feed: Feed, library: Library): string {
  const { site, locale } = library;
  const address = addresses(locale);
  const changes = changesOf(library).filter(({ kind }) => feed === 'changes' || kind === 'correction');
  const entries = [...changes.map((change) => changeEntry(change, library)), ...(feed === 'changes' ? newCharts(library) : [])];
  entries.sort((a, b) => b.date.localeCompare(a.date));
  if (entries.length === 0) entries.push(firstEntry(feed, library));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(locale.code)}">
<title>${escapeXml(t(locale).feedTitles[feed](site.name))}</title>
<id>${permanentId(site.name, `${feed}.xml`)}</id>
<updated>${timeOf(entries[0]!.date)}</updated>
<author><name>${escapeXml(authorOf(site))}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(absolute(address.feed(feed)))}"/>
${pageLink('alternate', address.corrections())}
${entries.map((entry) => entryXml(site.name, entry)).join('')}</feed>
`;
}
