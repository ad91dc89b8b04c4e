import type { Library, Use } from '../facts/load/types.ts';
import { addresses } from './addresses.ts';
import { byId } from './groups.ts';
import type { Place } from './navigation.ts';
import { positionTitle } from './text.ts';
import { t } from '../i18n/t.ts';

const NAMES: Record<Use['kind'], (id: string, library: Library) => string> = {
  position: (id, { positions, locale }) => positionTitle(positions.get(id)!, locale),
  figure: (id, { figures, locale }) => `${t(locale).recordKinds.figure}: ${figures.get(id)!.display}`,
  event: (id, { events }) => byId(events).get(id)!.title,
  disagreement: (id, { disagreements }) => byId(disagreements).get(id)!.title,
  study: (id, { studies }) => byId(studies).get(id)!.title,
  voice: (id, { voices }) => byId(voices).get(id)!.name,
  question: (id, { questions }) => byId(questions).get(id)!.question,
  chart: (id, { charts }) => byId(charts).get(id)!.title,
  law: (id, { laws }) => byId(laws).get(id)!.name,
  term: (id, { terms }) => byId(terms).get(id)!.term,
  party: (id, { parties }) => byId(parties).get(id)!.name,
  page: (id, { pages }) => pages.get(id)!.title,
  source: (id, { sources }) => byId(sources).get(id)!.title,
  help: (_, { pages }) => pages.get('for-members')!.title,
  overview: (_, { locale }) => t(locale).home,
};

/** The name of a place that uses a claim or chart, as a link shows it. */
export const nameOfUse = ({ kind, id }: Use, library: Library): string => NAMES[kind](id, library);

/** Links to the places that use a claim, figure or chart. */
export const usedIn = (uses: Use[], library: Library): Place[] =>
  uses.map((use) => ({ name: nameOfUse(use, library), href: addresses(library.locale).of(use) }));
