import type { Library } from '../../facts/load/types.ts';
import { chartsOfKind } from '../groups.ts';
import { answerOf } from '../text.ts';
import { listPage } from './lists.ts';

/**
 * Questions down, parties across.
 * @param front true for the overview: answers alone; the table's own page has a sentence under each, and shows one party alone
 */
export function matrixTable({ parties, questions, positions, locale }: Library, front: boolean) {
  return {
    front,
    parties: parties.map((party) => ({ ...party, isSide: party.role === 'negotiating' })),
    rows: questions.map((question) => ({
      question,
      cells: parties.map((party) => {
        const position = positions.get(`${party.id}/${question.id}`)!;
        return { ...position, isSide: party.role === 'negotiating', isSilent: position.basis === 'none', says: answerOf(position, locale) };
      }),
    })),
  };
}

export type MatrixTable = ReturnType<typeof matrixTable>;

export function matrixPage(library: Library) {
  return {
    list: listPage('matrix', library),
    charts: chartsOfKind('matrix', library),
    matrix: matrixTable(library, false),
  };
}
