import type { Basis, Library, LinkedPosition } from '../../facts/load/types.ts';
import { CLAIM_STATES, SOURCE_KINDS } from '../../facts/schema/source.ts';
import { tally, wordCount } from '../../facts/values/coverage.ts';
import { withoutCites } from '../../facts/values/cites.ts';
import { t } from '../../i18n/t.ts';
import { addresses } from '../addresses.ts';
import { idsOf, positionsOf, refs } from '../groups.ts';
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

interface Table {
  title: string;
  /** Words beside the title, and what takes the place of each `#` in them. */
  note?: string;
  numbers?: number[];
  /** What its rows are. */
  of: string;
  columns: string[];
  rows: { party?: Library['parties'][number]; name: string; href?: string; cells: number[] }[];
}

function partyTable(library: Library): Table {
  const words = t(library.locale);
  const claims = [...library.claims.values()];
  return {
    title: words.fairnessParties,
    of: words.party,
    columns: [
      ...BASES.map((basis) => words.bases[basis]),
      ...[words.fairnessStatements, words.fairnessWords, words.fairnessClaims, words.fairnessOwnPages],
    ],
    rows: library.parties.map((party) => {
      const positions = positionsOf(party.id, library);
      const bases = positions.map(({ basis }) => basis);
      const own = claims.filter(({ voice }) => voice === party.id).length;
      const sources = library.sources.filter(({ speaksFor }) => speaksFor === party.id).length;
      const href = addresses(library.locale).party(party.id);
      return { party, name: party.short, href, cells: [...tally(BASES, bases).values(), ...spaceOf(positions, library), own, sources] };
    }),
  };
}

/** What the parties that bargain get on each question: statements and words of each. */
function questionTable(library: Library): Table {
  const words = t(library.locale);
  const sides = library.parties.filter(({ role }) => role === 'negotiating');
  return {
    title: words.fairnessQuestions,
    of: words.recordKinds.question,
    columns: sides.flatMap(({ short }) => [words.fairnessStatements, words.fairnessWords].map((name) => `${short}: ${name.toLowerCase()}`)),
    rows: library.questions.map(({ id, short }) => ({
      name: short,
      href: addresses(library.locale).question(id),
      cells: sides.flatMap((party) => spaceOf([library.positions.get(`${party.id}/${id}`)!], library)),
    })),
  };
}

const recordsLeftOut = ({ leftOut }: Library) => leftOut.flatMap(({ records }) => records);

/** Documents by kind, and claims by how far each was seen. */
function sourceTables({ sources, claims, locale }: Library): Table[] {
  const words = t(locale);
  const kinds = sources.map(({ kind }) => kind);
  const states = [...claims.values()].map(({ state }) => state);
  return [
    {
      ...{ title: words.fairnessSources, note: words.fairnessSum, numbers: [kinds.length, states.length] },
      ...{ of: words.filterKind, columns: [words.sources] },
      rows: [...tally(SOURCE_KINDS, kinds)].map(([kind, count]) => ({ name: words.sourceKinds[kind], cells: [count] })),
    },
    {
      ...{ title: words.checkedKey, of: words.status, columns: [words.fairnessStatements] },
      rows: [...tally(CLAIM_STATES, states)].map(([state, count]) => ({
        name: `${words.claimStates[state].short}: ${words.claimStates[state].long}`,
        cells: [count],
      })),
    },
  ];
}

/** What each party and question gets on the site, counted. No page is held back because of it. */
export const fairnessPage = (library: Library) => ({
  list: listPage('fairness', library),
  tables: [partyTable(library), questionTable(library), ...sourceTables(library)],
  leftOut: recordsLeftOut(library).length,
});

/** Every record that the site does not use, with the reason, and those that it uses after all. */
export function leftOutPage(library: Library) {
  const [words, address] = [t(library.locale), addresses(library.locale)];
  const crumbs = [{ name: words.fairness, href: address.fairness() }];
  const entries = refs('leftOut', idsOf(library.leftOut));
  return {
    list: listPage('leftOut', library, { crumbs, entries }),
    records: recordsLeftOut(library).sort((a, b) => a.id.localeCompare(b.id)),
    taken: library.leftOut
      .flatMap(({ taken }) => taken)
      .map(({ id, claim }) => {
        const { source } = library.claims.get(claim)!;
        return { id, name: source.publisher, href: address.claim(source.id, claim) };
      }),
  };
}
