import type { Library } from '../../facts/load/types.ts';
import { positionsOn } from '../groups.ts';
import { listPage } from './lists.ts';

/** What we looked for and did not find: of the dispute, and on each question, party by party. */
export function gapsOf(library: Library) {
  const { questions, site } = library;
  return {
    unknown: site.unknown,
    questions: questions.map((question) => ({
      question,
      positions: positionsOn(question.id, library).filter(({ missing }) => missing.length > 0),
    })),
  };
}

export type Gaps = ReturnType<typeof gapsOf>;

export function notKnownPage(library: Library) {
  const gaps = gapsOf(library);
  return {
    list: listPage('notKnown', library),
    groups: gaps.questions.map(({ question, positions }) => ({ id: question.id, title: question.short, count: positions.length })),
    gaps,
  };
}
