import type { Library } from '../../facts/load/types.ts';
import { SOURCE_KINDS } from '../../facts/schema/source.ts';
import { formatDate } from '../../facts/values/dates.ts';
import { t } from '../../i18n/t.ts';
import { claimsIn } from '../groups.ts';
import { attribution, dateOf } from '../text.ts';
import { usedIn } from '../uses.ts';
import { entryPage, listPage } from './lists.ts';

type Source = Library['sources'][number];

/** What is said of a source: whose it is, how much of it was read, and what was proved of its claims. */
export function sourceFacts(source: Source, library: Library) {
  const proved = library.evidence.get(source.id);
  return {
    ...source,
    looked: formatDate(source.lastChecked, library.locale.code),
    published: [source.published && formatDate(source.published, library.locale.code), source.publishedNote].filter(Boolean).join('. '),
    proof: proved && {
      /** How many of its claims were found in the archived document, and of how many. */
      found: Object.keys(proved.claims).length,
      claims: claimsIn(source.id, library).length,
      hash: proved.document,
    },
  };
}

export type SourceFacts = ReturnType<typeof sourceFacts>;

export function sourcePage(source: Source, library: Library) {
  const { title, publisher, interest } = source;
  const { locale } = library;
  const words = t(locale);
  return {
    page: entryPage('source', source.id, library, { title: `${title} (${publisher})`, description: words.sourceNote(title, interest) }),
    source,
    facts: sourceFacts(source, library),
    claims: claimsIn(source.id, library).map((claim) => {
      const day = claim.said ? words.saidOf(formatDate(claim.said, locale.code, true)) : dateOf(claim, locale, true);
      return {
        ...claim,
        ...{ place: claim.at ? words.paragraph(claim.at) : day, who: attribution(claim, library) },
        ...{ places: usedIn(claim.usedBy, library), kind: words.claimKinds[claim.kind] },
      };
    }),
  };
}

export function sourcesPage(library: Library) {
  const { locale, sources } = library;
  const byKind = Map.groupBy(
    sources.map((source) => ({ ...source, date: dateOf({ date: source.published }, locale) })),
    ({ kind }) => kind,
  );
  return {
    list: listPage('sources', library, { ownSearch: true }),
    kinds: SOURCE_KINDS.flatMap((kind) => {
      const found = byKind.get(kind);
      return found ? { id: kind, title: t(locale).sourceKindTitles[kind], count: found.length, sources: found } : [];
    }),
  };
}
