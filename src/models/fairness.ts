import { tally, wordCount } from '../facts/values/coverage.ts';
import type { Basis, Library, LinkedPosition } from '../facts/load/types.ts';
import { CLAIM_STATES, SOURCE_KINDS } from '../facts/schema/source.ts';
import { positionsOf } from './groups.ts';

const BASES: Basis[] = ['own', 'reported', 'none'];

/** Words that a position's page gives its party: the case, the summary and the statements. `body` is its MDX. */
function wordsOf(position: LinkedPosition, body: string): number {
  return [body, position.summary, ...position.statements.map(({ text: says }) => says)].reduce((sum, text) => sum + wordCount(text), 0);
}

/**
 * What each party and question gets on the site, counted. Published as it is; no page is held back because of it.
 */
export function fairness(library: Library) {
  const body = (position: string) => library.bodies.get(`positions/${position}`)?.text ?? '';
  const claims = [...library.claims.values()];
  const spaceOf = (list: LinkedPosition[]) => ({
    statements: list.reduce((sum, { statements }) => sum + statements.length, 0),
    words: list.reduce((sum, position) => sum + wordsOf(position, position.basis === 'none' ? '' : body(position.id)), 0),
  });
  const own = (party: string) => library.sources.filter(({ speaksFor }) => speaksFor === party);
  const parties = library.parties.map((party) => {
    const list = positionsOf(party.id, library);
    return {
      party,
      bases: tally(
        BASES,
        list.map(({ basis }) => basis),
      ),
      ...spaceOf(list),
      claims: claims.filter(({ voice }) => voice === party.id).length,
      sources: own(party.id).length,
    };
  });
  const questions = library.questions.map((question) => ({
    question,
    sides: library.parties
      .filter(({ role }) => role === 'negotiating')
      .map((party) => ({
        party,
        ...spaceOf([library.positions.get(`${party.id}/${question.id}`)!]),
      })),
  }));
  const kinds = [
    ...tally(
      SOURCE_KINDS,
      library.sources.map(({ kind }) => kind),
    ),
  ];
  const states = [
    ...tally(
      CLAIM_STATES,
      claims.map(({ state }) => state),
    ),
  ];
  const recordsLeftOut = library.leftOut.reduce((sum, { records }) => sum + records.length, 0);
  return { parties, questions, kinds, states, claims: claims.length, sources: library.sources.length, recordsLeftOut };
}
