import type { Basis, Library, LinkedPosition } from '../../facts/load/types.ts';
import { CLAIM_STATES, SOURCE_KINDS } from '../../facts/schema/source.ts';
import { tally, wordCount } from '../../facts/values/coverage.ts';
import { withoutCites } from '../../facts/values/cites.ts';
import { t } from '../../i18n/t.ts';
import { addresses } from '../addresses.ts';
import { positionsOf, refs, sidesOf } from '../groups.ts';
import { listPage } from './lists.ts';

const BASES: Basis[] = ['own', 'reported', 'none'];

const sum = <T>(list: T[], count: (item: T) => number) => list.reduce((total, item) => total + count(item), 0);

/** Statements of some positions, and words: the case, the summary and the statements. */
function spaceOf(positions: LinkedPosition[], { bodies }: Library): [statements: number, words: number] {
  const texts = positions.flatMap(({ id, basis, summary, statements }) => [
    basis === 'none' ? '' : withoutCites(bodies.get(`positions/${id}`)?.text ?? ''),
    summary,
    ...statements.map(({ text }) => text),
  ]);
  return [sum(positions, ({ statements }) => statements.length), sum(texts, wordCount)];
}

/** What each party and question gets on the site, counted. No page is held back because of it. */
export function fairnessPage(library: Library) {
  const { parties, questions, positions, sources, leftOut, locale } = library;
  const [words, address] = [t(locale), addresses(locale)];
  const claims = [...library.claims.values()];
  const space = [words.fairnessStatements, words.fairnessWords];
  const sides = sidesOf(library);
  const tables = [
    {
      title: words.fairnessParties,
      of: words.party,
      columns: [...BASES.map((basis) => words.bases[basis]), ...space, words.fairnessClaims, words.fairnessOwnPages],
      rows: parties.map((party) => {
        const own = positionsOf(party.id, library);
        const said = claims.filter(({ voice }) => voice === party.id).length;
        const pages = sources.filter(({ speaksFor }) => speaksFor === party.id).length;
        const cells = [...tally(BASES, own, ({ basis }) => basis).map(([, count]) => count), ...spaceOf(own, library), said, pages];
        return { party, name: party.short, href: address.party(party.id), cells };
      }),
    },
    {
      title: words.fairnessQuestions,
      of: words.recordKinds.question,
      columns: sides.flatMap(({ short }) => space.map((name) => `${short}: ${name.toLowerCase()}`)),
      rows: questions.map(({ id, short }) => ({
        ...{ name: short, href: address.question(id) },
        cells: sides.flatMap((party) => spaceOf([positions.get(`${party.id}/${id}`)!], library)),
      })),
    },
    {
      title: words.fairnessSources,
      /** Words beside the title, and what takes the place of each `#` in them. */
      note: words.fairnessSum,
      numbers: [sources.length, claims.length],
      of: words.filterKind,
      columns: [words.sources],
      rows: tally(SOURCE_KINDS, sources, ({ kind }) => kind).map(([kind, count]) => ({ name: words.sourceKinds[kind], cells: [count] })),
    },
    {
      title: words.checkedKey,
      of: words.status,
      columns: [words.fairnessStatements],
      rows: tally(CLAIM_STATES, claims, ({ state }) => state).map(([state, count]) => ({
        name: `${words.claimStates[state].short}: ${words.claimStates[state].long}`,
        cells: [count],
      })),
    },
  ];
  return { list: listPage('fairness', library), tables, leftOut: leftOut.flatMap(({ records }) => records).length };
}

/** Every record that the site does not use, with the reason, and those that it uses after all. */
export function leftOutPage(library: Library) {
  const [words, address] = [t(library.locale), addresses(library.locale)];
  const crumbs = [{ name: words.fairness, href: address.fairness() }];
  const entries = refs('leftOut', library.leftOut);
  return {
    list: listPage('leftOut', library, { crumbs, entries }),
    records: library.leftOut.flatMap(({ records }) => records).sort((a, b) => a.id.localeCompare(b.id)),
    taken: library.leftOut.flatMap(({ taken }) =>
      taken.map(({ id, claim }) => {
        const { source } = library.claims.get(claim)!;
        return { id, name: source.publisher, href: address.claim(source.id, claim) };
      }),
    ),
  };
}
