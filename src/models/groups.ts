import { t } from '../i18n/t.ts';
import { memoize } from '../facts/values/memoize.ts';
import type { Library, LinkedClaim, LinkedFigure, LinkedPosition } from '../facts/load/types.ts';

// Each page needs a few of many entries. They are sorted into groups once, since looking through all for every page takes
// four times as long where there is twice as much.

/** The entries of each list by their ids. */
export const byId = memoize(<T extends { id: string }>(list: T[]): Map<string, T> => new Map(list.map((item) => [item.id, item]))) as <
  T extends { id: string },
>(
  list: T[],
) => Map<string, T>;

const grouped = <T>(list: (library: Library) => Iterable<T>, keys: (item: T) => Iterable<string>) => {
  const groups = memoize((library: Library) => {
    const found = new Map<string, T[]>();
    for (const item of list(library))
      for (const key of new Set(keys(item))) {
        if (!found.has(key)) found.set(key, []);
        found.get(key)!.push(item);
      }
    return found;
  });
  return (key: string, library: Library): T[] => groups(library).get(key) ?? [];
};

/** Positions on a question, in the order of the parties. */
export const positionsOn = grouped<LinkedPosition>(
  ({ positions }) => positions.values(),
  ({ question }) => [question.id],
);

/** Positions of a party, in the order of the questions. */
export const positionsOf = grouped<LinkedPosition>(
  ({ positions }) => positions.values(),
  ({ party }) => [party.id],
);

/** Claims of a source. */
export const claimsIn = grouped<LinkedClaim>(
  ({ claims }) => claims.values(),
  ({ source }) => [source.id],
);

/** Figures that a party puts forward itself. */
export const figuresBy = grouped<LinkedFigure>(
  ({ figures }) => figures.values(),
  ({ by, formula }) => (formula ? [] : [by]),
);

/** Figures that a chart uses, in its drawing or in its texts. */
export const figuresIn = grouped<LinkedFigure>(
  ({ figures }) => figures.values(),
  ({ usedBy }) => usedBy.flatMap(({ kind, id }) => (kind === 'chart' ? [id] : [])),
);

/** Charts whose first view is of a kind, in the order of the list of charts. */
export const chartsOfKind = grouped(
  ({ charts }) => charts,
  ({ drawing }) => [drawing.kind],
);

/** What is open comes first: a reader must not take it for known. */
const STATES = ['open', 'likely', 'settled'];

/** Disagreements in the order in which lists show them. */
export const byState = (disagreements: Library['disagreements']) =>
  disagreements.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));

/** How many matters are open, likely settled and settled. */
export const matterCounts = ({ disagreements, locale }: Library) =>
  [...Map.groupBy(byState(disagreements), ({ state }) => state)].map(([state, list]) => ({
    state,
    name: t(locale).disagreementStates[state],
    count: list.length,
  }));

const onQuestion = ({ questions }: { questions: string[] }) => questions;

/** Matters, studies and laws that bear on a question. */
export const disagreementsOn = grouped(({ disagreements }) => byState(disagreements), onQuestion);
export const studiesOn = grouped(({ studies }) => studies, onQuestion);
export const lawsOn = grouped(({ laws }) => laws, onQuestion);
