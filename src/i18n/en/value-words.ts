import type { Basis } from '../../facts/load/types.ts';
import type { Correction } from '../../facts/schema/correction.ts';
import type { Disagreement } from '../../facts/schema/disagreement.ts';
import type { Event } from '../../facts/schema/event.ts';
import type { Party } from '../../facts/schema/party.ts';
import type { Claim, Distance, Source, State } from '../../facts/schema/source.ts';

/** A state in few words, and what it means. */
export interface Meaning {
  short: string;
  long: string;
}

/**
 * How far a claim was checked, from most to least, in words and never as one tick. No word here may read as "true":
 * what was checked is that a source says so.
 */
const claimStates: Record<State, Meaning> = {
  matched: {
    short: 'Found in our copy',
    long: 'A program found the paragraph, and each number as printed, in our copy. It does not say that the statement is true.',
  },
  part: {
    short: 'Seen in part',
    long: 'An extract of the publisher’s own page was read. What stands around it may change how it sounds.',
  },
  'not-opened': { short: 'Original not opened', long: 'The document is known only through others.' },
};

/** How far a whole source was seen. */
const distances: Record<Distance, Meaning> = {
  part: claimStates.part,
  'not-opened': claimStates['not-opened'],
  copy: { short: 'Read in full', long: 'We hold a copy and read all of it.' },
};

/** How a position is known. */
const bases: Record<Basis, string> = {
  own: 'In its own words',
  reported: 'As reported by others',
  none: 'No position found',
};

/** What kind of document a source is. */
const sourceKinds: Record<Source['kind'], string> = {
  party: 'a party’s own page',
  government: 'a public authority’s page',
  news: 'news',
  trade: 'trade press',
  research: 'research',
  commentary: 'commentary',
};

/** The heads of the list of sources, in its order. */
const sourceKindTitles: Record<Source['kind'], string> = {
  party: 'The parties’ own pages',
  government: 'Public authorities',
  news: 'News',
  trade: 'Trade press',
  research: 'Research',
  commentary: 'Commentary',
};

/** What kind of thing a claim says. */
const claimKinds: Record<Claim['kind'], string> = {
  position: 'Position',
  demand: 'Demand',
  figure: 'Figure',
  event: 'Event',
  context: 'Context',
  opinion: 'Opinion',
  recommendation: 'Recommendation',
};

/** How sure the research is that a source says so. */
const confidenceLevels: Record<Claim['confidence'], string> = { high: 'high', medium: 'medium', low: 'low' };

/** What part a party has in the dispute. */
const roles: Record<Party['role'], string> = {
  negotiating: 'Bargaining party',
  allied: 'Allied with a side',
  authority: 'Public authority',
};

/** Words before a date that is not exact. */
const precisions: Record<Event['precision'], string> = {
  day: '',
  week: 'week of',
  month: '',
  year: '',
  inferred: 'about',
};

/** How far the record settles a disagreement. */
const disagreementStates: Record<Disagreement['state'], string> = {
  settled: 'Settled',
  likely: 'Likely settled',
  open: 'Open',
};

/** A mistake that was mended, or better data. */
const correctionKinds: Record<Correction['kind'], string> = { correction: 'Correction', revision: 'Revision' };

/** Why no number of people asked is given. */
const sampleNotes: Record<string, string> = { 'not reported': 'not reported', 'not a sample': 'not a sample' };

/** Words for values that content may have. */
export const valueWords = {
  claimStates,
  distances,
  bases,
  sourceKinds,
  sourceKindTitles,
  claimKinds,
  confidenceLevels,
  roles,
  precisions,
  disagreementStates,
  correctionKinds,
  sampleNotes,
};
