import type { LinkedClaim } from '../facts/load/types.ts';
import { uniqueById } from '../facts/values/memoize.ts';
import type { Locale } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';
import { addresses } from './addresses.ts';
import { dateOf } from './text.ts';

/** Claims in groups that share what is said of them. */
const groups = (claims: LinkedClaim[], key: (claim: LinkedClaim) => unknown[]) =>
  [...Map.groupBy(claims, (claim) => key(claim).join()).values()] as [LinkedClaim, ...LinkedClaim[]][];

const hrefOf = ({ id, source }: LinkedClaim, locale: Locale) => addresses(locale).claim(source.id, id);

const shortDate = (claim: LinkedClaim, locale: Locale) => dateOf(claim, locale, true);

/** The sources of a text in one line: those of the same publisher, date and state together. */
export const sourceLine = (claims: LinkedClaim[], locale: Locale) =>
  groups(claims, ({ source, secondHand, state, date }) => [source.id, secondHand, state, date]).map(([first, ...more]) => ({
    ...first,
    name: first.source.publisher,
    href: hrefOf(first, locale),
    date: shortDate(first, locale),
    more: more.map((claim, i) => ({
      name: claim.at ? `${claim.source.publisher}, ${t(locale).paragraph(claim.at)}` : t(locale).nthClaim(claim.source.publisher, i + 2),
      href: hrefOf(claim, locale),
    })),
  }));

/** Notes on the sources of a text: what each claim's reader must know, said once for claims of which the same is so. */
export const sourceNotes = (claims: LinkedClaim[], locale: Locale) =>
  groups(claims, ({ source, state, confidence }) => [source.id, state, confidence]).map((list) => ({
    ...list[0],
    places: list.map((claim) => ({
      name: [shortDate(claim, locale), claim.at && t(locale).paragraph(claim.at)].filter(Boolean).join(', '),
      href: hrefOf(claim, locale),
    })),
    caveats: list.flatMap(({ caveat }) => caveat ?? []),
    disputes: uniqueById(list.flatMap(({ disputes }) => disputes)),
  }));

/** How many sources a short note names besides the first. */
const FEW = 2;

/** A note on the first claim, and one claim of each other source. */
export function shortNote([first, ...more]: LinkedClaim[], locale: Locale) {
  const others = [...new Map(more.map((claim) => [claim.source.id, claim])).values()];
  const linked = (claim: LinkedClaim) => ({ ...claim, href: hrefOf(claim, locale), date: shortDate(claim, locale) });
  return { first: first && linked(first), others: others.slice(0, FEW).map(linked), unnamed: Math.max(others.length - FEW, 0) };
}
