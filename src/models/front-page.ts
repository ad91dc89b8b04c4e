import type { Library } from '../facts/load/types.ts';
import { byState } from './groups.ts';

/** How many of a list the front page shows; a page of its own has all. */
const [FEW_MATTERS, FEW_EVENTS] = [4, 6];

/** What the front page shows of lists that have pages of their own. */
export function frontPage({ site, charts, disagreements, events }: Library) {
  // The first chart is drawn, the others are cards.
  const [lead, ...cards] = site.headline.flatMap((id) => charts.filter((chart) => chart.id === id));
  return { lead, cards, matters: byState(disagreements).slice(0, FEW_MATTERS), latest: events.slice(-FEW_EVENTS) };
}
