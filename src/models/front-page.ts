import type { Library } from '../facts/load/types.ts';

/** What is open comes first: it is what a reader must not take for known. */
const ORDER = ['open', 'likely', 'settled'];

/** Matters on which sources differ, in the order in which lists show them. */
export const byState = (disagreements: Library['disagreements']) =>
  disagreements.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));

/** How many of a list the front page shows; a page of its own has all. */
const [FEW_MATTERS, FEW_EVENTS] = [4, 6];

/** What the front page shows of lists that have pages of their own. */
export const frontPage = ({ site, charts, disagreements, events }: Library) => ({
  headline: site.headline.flatMap((id) => charts.filter((chart) => chart.id === id)),
  matters: byState(disagreements).slice(0, FEW_MATTERS),
  latest: events.slice(-FEW_EVENTS),
});
