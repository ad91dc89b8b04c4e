import type { Library, LinkedClaim, LinkedPosition } from '../facts/load/types.ts';
import { citedIn } from '../facts/values/cites.ts';
import { uniqueById } from '../facts/values/memoize.ts';
import type { Locale } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';
import { addresses } from './addresses.ts';
import { dateOf } from './text.ts';

/** Claims in groups that share what is said of them. */
const groups = (claims: LinkedClaim[], key: (claim: LinkedClaim) => unknown[]) =>
  [...Map.groupBy(claims, (claim) => key(claim).join()).values()] as [LinkedClaim, ...LinkedClaim[]][];

/** Claims of one document without those whose paragraph another one names already. */
const onePerPlace = (claims: LinkedClaim[], ...named: LinkedClaim[]) =>
  claims.filter(({ at }, i) => !at || ![...named, ...claims.slice(0, i)].some((other) => other.at === at));

const hrefOf = ({ id, source }: LinkedClaim, locale: Locale) => addresses(locale).claim(source.id, id);

/** The name of a claim's publisher, as it goes after "as reported by" where somebody else's claim is reported. */
const publisherOf = ({ source: { publisher, inText }, secondHand }: LinkedClaim, locale: Locale) =>
  secondHand ? (inText ?? t(locale).inSentence(publisher)) : publisher;

/** The sources of a text in one line: those of the same document and state together. */
export const sourceLine = (claims: LinkedClaim[], locale: Locale) =>
  groups(claims, ({ source, secondHand, state }) => [source.id, secondHand, state]).map(([first, ...more]) => ({
    ...first,
    name: publisherOf(first, locale),
    href: hrefOf(first, locale),
    date: dateOf(first, locale, true),
    more: onePerPlace(more, first).map((claim, i) => ({
      number: i + 2,
      name: [t(locale).nthClaim(claim.source.publisher, i + 2), claim.at && t(locale).paragraph(claim.at)].filter(Boolean).join(', '),
      href: hrefOf(claim, locale),
    })),
  }));

/** Notes on the sources of a text: what each claim's reader must know, said once for claims of which the same is so. */
export const sourceNotes = (claims: LinkedClaim[], locale: Locale) =>
  groups(claims, ({ source, state, confidence }) => [source.id, state, confidence]).map((list) => ({
    ...list[0],
    name: publisherOf(list[0], locale),
    places: onePerPlace(list).map((claim) => ({ name: claim.at && `¶ ${claim.at}`, href: hrefOf(claim, locale) })),
    notes: [
      list[0].source.interest,
      ...list.flatMap(({ caveat }) => caveat ?? []),
      list[0].confidence === 'low' && t(locale).confidenceNotes.low,
    ].filter((note) => note !== false),
    disputes: uniqueById(list.flatMap(({ disputes }) => disputes)),
  }));

/** What the numbered marks in a position's case lead to, by claim. Claims of one statement share a number, from 1 in the case's order. */
export function notesOf({ id, statements }: LinkedPosition, library: Library) {
  const statementOf = new Map(statements.flatMap(({ claims }) => claims.map((claim) => [claim.id, claims[0].id])));
  const numbers = new Map<string, number>();
  const notes = new Map<string, { number: number; href: string }>();
  for (const cited of citedIn(library.bodies.get(`positions/${id}`)?.text ?? '')) {
    const statement = statementOf.get(cited) ?? cited;
    if (!numbers.has(statement)) numbers.set(statement, numbers.size + 1);
    const elsewhere = addresses(library.locale).claim(library.claims.get(cited)!.source.id, cited);
    notes.set(cited, { number: numbers.get(statement)!, href: statementOf.has(cited) ? `#${cited}` : elsewhere });
  }
  return notes;
}
