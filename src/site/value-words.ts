import type { Basis } from '../library/types.ts';
import type { Correction } from '../schema/correction.ts';
import type { Disagreement } from '../schema/disagreement.ts';
import type { Event } from '../schema/event.ts';
import type { Party } from '../schema/party.ts';
import type { Claim, Distance, Source } from '../schema/source.ts';

/** How far a claim was checked, in words, never as one tick. */
export const distanceWords: Record<Distance, string> = {
  copy: 'Read in full',
  part: 'Seen in part',
  'not-opened': 'Original not opened',
};

/** How a position is known. */
export const basisWords: Record<Basis, string> = {
  own: 'In its own words',
  reported: 'As reported by others',
  none: 'No position found',
};

/** What kind of document a source is. */
export const sourceKindWords: Record<Source['kind'], string> = {
  party: 'a party’s own page',
  government: 'a public authority’s page',
  news: 'news',
  trade: 'trade press',
  research: 'research',
  commentary: 'commentary',
};

/** What kind of thing a claim says. */
export const claimKindWords: Record<Claim['kind'], string> = {
  position: 'Position',
  demand: 'Demand',
  figure: 'Figure',
  event: 'Event',
  context: 'Context',
  opinion: 'Opinion',
  recommendation: 'Recommendation',
};

/** How sure the research is that a source says so. */
export const confidenceWords: Record<Claim['confidence'], string> = { high: 'high', medium: 'medium', low: 'low' };

/** What part a party has in the dispute. */
export const roleWords: Record<Party['role'], string> = {
  negotiating: 'Bargaining party',
  allied: 'Allied with a side',
  authority: 'Public authority',
};

/** Words before a date that is not exact. */
export const precisionWords: Record<Event['precision'], string> = {
  day: '',
  week: 'week of',
  month: '',
  year: '',
  inferred: 'about',
};

/** How far the record settles a disagreement. */
export const stateWords: Record<Disagreement['state'], string> = {
  settled: 'Settled',
  likely: 'Likely settled',
  open: 'Open',
};

/** What a search result is. */
export const recordKindWords = {
  position: 'Position',
  chart: 'Chart',
  figure: 'Figure',
  disagreement: 'Disagreement',
  study: 'Study',
  law: 'Law',
  term: 'Glossary',
  event: 'Event',
  source: 'Source',
  voice: 'Commentator',
} as const;

/** A mistake that was mended, or better data. */
export const correctionWords: Record<Correction['kind'], string> = { correction: 'Correction', revision: 'Revision' };
