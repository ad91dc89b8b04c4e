import type { Library } from '../../facts/load/types.ts';
import type { Party } from '../../facts/schema/party.ts';
import { t } from '../../i18n/t.ts';
import { addresses } from '../addresses.ts';
import { chartsOfKind } from '../groups.ts';
import { pageOf } from '../page.ts';

/**
 * Questions down, parties across.
 * @param front true for the overview: the parties that bargain get a column each, the others one column together
 */
export function matrixTable({ parties, questions, positions }: Library, front: boolean) {
  const hasColumn = ({ role }: Party) => !front || role === 'negotiating';
  const [columns, together] = [parties.filter(hasColumn), parties.filter((party) => !hasColumn(party))];
  return {
    front,
    columns,
    hasSeats: together.length > 0,
    rows: questions.map((question) => {
      const cellOf = (party: { id: string }) => positions.get(`${party.id}/${question.id}`)!;
      return { question, cells: columns.map(cellOf), seats: together.map(cellOf) };
    }),
  };
}

export type MatrixTable = ReturnType<typeof matrixTable>;

/** The page with every party on every question. */
export function matrixPage(library: Library) {
  const { locale } = library;
  const words = t(locale);
  const description = `${words.matrixTitle}. ${words.matrixHow}`;
  return {
    page: pageOf({ path: addresses(locale).matrix(), title: words.matrixTitle, description, broad: true }, library),
    charts: chartsOfKind('matrix', library),
    matrix: matrixTable(library, false),
  };
}
