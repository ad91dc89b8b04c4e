import { figureIds } from '../facts/values/figure-text.ts';
import type { Library, LinkedPosition, Named, WithId } from '../facts/load/types.ts';
import type { Chart } from '../facts/schema/chart.ts';
import { chartPath } from './addresses.ts';
import { STATEMENTS_SHOWN } from './question-body.ts';

/** Entries as corrections name them: `figures/cups`, `claims/c-1`. */
export const refs = (folder: string, ids: Iterable<string>): string[] => [...ids].map((id) => `${folder}/${id}`);

/** The same of all that an entry or a view of a chart names. */
export const refsOf = (named: Named): string[] => Object.entries(named).flatMap(([folder, ids]) => refs(folder, ids));

export const idsOf = (entries: Iterable<{ id: string }>): string[] => [...entries].map(({ id }) => id);

const inText = (says: string) => refs('figures', figureIds(says));

/** A sentence with its claims. */
export const grounded = ({ text: says, claims }: { text: string; claims: string[] }) => [...inText(says), ...refs('claims', claims)];

/** The same with linked claims. */
export const cited = ({ text, claims }: { text: string; claims: { id: string }[] }) => grounded({ text, claims: idsOf(claims) });

/** An entry of which one sentence is shown. */
export const sentenceOf = (folder: string, id: string, says: string) => [`${folder}/${id}`, ...inText(says)];

/** A position of which only its summary is shown. */
export const summary = ({ id, summary: says }: LinkedPosition) => sentenceOf('positions', id, says);

/** A position in the matrix. */
export const cell = ({ id, basis, cell: says }: LinkedPosition) => sentenceOf('positions', id, basis === 'none' ? '' : says);

/** A position as one of the sides of a question. */
export const side = (position: LinkedPosition) => [...summary(position), ...position.statements.slice(0, STATEMENTS_SHOWN).flatMap(cited)];

/** A view of a chart: its drawing and its own sentences, wherever they go. */
export function drawn(chart: WithId<Chart>, view: string | undefined, { viewNames, parties, questions }: Library): string[] {
  const { drawing } = chart.views.find(({ id }) => id === view) ?? chart;
  const columns = drawing.kind === 'matrix' ? (drawing.parties ?? idsOf(parties)) : [];
  const cells = columns.flatMap((party) => questions.map(({ id }) => `${party}/${id}`));
  return [`charts/${chart.id}`, ...refsOf(viewNames.get(chartPath(chart.id, view))!), ...refs('positions', cells)];
}

/** Charts of which only title and finding are shown. */
export const listed = (charts: { id: string }[], { findingNames }: Library) =>
  charts.flatMap(({ id }) => [`charts/${id}`, ...refs('figures', findingNames.get(id)!.figures)]);
