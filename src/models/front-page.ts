import type { Library } from '../facts/load/types.ts';
import { byId, byState, eventsSince } from './groups.ts';

/** How many of a list the front page shows; a page of its own has all. */
const [FEW_MATTERS, FEW_EVENTS, FEW_NEWS] = [4, 6, 3];

/** What the front page shows of lists that have pages of their own. */
export function frontPage(library: Library) {
  const { site, charts, disagreements, events } = library;
  // The first chart is drawn, the others are cards.
  const [lead, ...cards] = site.headline.flatMap((id) => charts.filter((chart) => chart.id === id));
  const since = eventsSince(library);
  return {
    ...{ lead, cards, matters: byState(disagreements).slice(0, FEW_MATTERS) },
    before: events.filter((event) => !since.includes(event)).slice(-FEW_EVENTS),
  };
}

/** The newest events, as the site chooses them; the last ones where it names none. */
export const latestNews = ({ site, events }: Library) =>
  site.since?.headline.map((id) => byId(events).get(id)!) ?? events.slice(-FEW_NEWS).toReversed();
