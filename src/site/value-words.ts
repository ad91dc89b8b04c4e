import type { Basis } from '../library/types.ts';
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

export const basisWords: Record<Basis, string> = {
  own: 'In its own words',
  reported: 'As reported by others',
  none: 'No position found',
};

export const sourceKindWords: Record<Source['kind'], string> = {
  party: 'a party’s own page',
  government: 'a public authority’s page',
  news: 'news',
  trade: 'trade press',
  research: 'research',
  commentary: 'commentary',
};

export const claimKindWords: Record<Claim['kind'], string> = {
  position: 'Position',
  demand: 'Demand',
  figure: 'Figure',
  event: 'Event',
  context: 'Context',
  opinion: 'Opinion',
  recommendation: 'Recommendation',
};

export const confidenceWords: Record<Claim['confidence'], string> = { high: 'high', medium: 'medium', low: 'low' };

export const roleWords: Record<Party['role'], string> = {
  negotiating: 'It bargains',
  allied: 'Allied with a side',
  authority: 'Public authority',
};

export const precisionWords: Record<Event['precision'], string> = {
  day: '',
  week: 'week of',
  month: '',
  year: '',
  inferred: 'about',
};

export const stateWords: Record<Disagreement['state'], string> = {
  settled: 'Settled',
  likely: 'Likely settled',
  open: 'Open',
};

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
