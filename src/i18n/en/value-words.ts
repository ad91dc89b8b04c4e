import type { Basis } from '../../facts/load/types.ts';
import type { Disagreement } from '../../facts/schema/record.ts';
import type { Distance, State } from '../../facts/schema/source.ts';

/** A state in few words, and what it means. */
export interface Meaning {
  short: string;
  long: string;
}

/** How far a claim was checked, from most to least. No word here may read as "true": what was checked is that a source says so. */
const claimStates: Record<State, Meaning> = {
  matched: {
    short: 'Found in our copy',
    long: 'A program found the paragraph, and each number as printed, in our copy. That does not make the statement true.',
  },
  part: {
    short: 'Seen in part',
    long: 'We read an extract of the publisher’s own page. The rest of the page may change how it sounds.',
  },
  'not-opened': { short: 'Original not opened', long: 'We know the document only through others.' },
  digest: {
    short: 'Third-party summary (AI)',
    long: 'Known to us only through a third-party summary made with AI tools. We name the original, but could not open it.',
  },
};

const { matched: _, ...seen } = claimStates;

export const valueWords = {
  claimStates,
  distances: {
    ...seen,
    copy: { short: 'Read in full', long: 'We have a copy and read all of it.' },
  } satisfies Record<Distance, Meaning>,
  bases: {
    own: 'From its own pages',
    reported: 'As reported by others',
    none: 'No position found',
  } satisfies Record<Basis, string>,
  confidenceNotes: { high: '', medium: 'We are fairly sure that the source says this.', low: 'We aren’t sure that the source says this.' },
  /** Under a list, once for all in it of medium confidence. */
  fairlySure: 'Where we didn’t read a whole page, we are at least fairly sure of what it says, unless its note says otherwise.',
  disagreementStates: {
    settled: 'Settled',
    likely: 'Likely settled',
    open: 'Open',
  } satisfies Record<Disagreement['state'], string>,
  /** The states of several matters, after their number: `5 Settled`. */
  countedStates: {
    settled: 'Settled',
    likely: 'Likely settled',
    open: 'Open',
  } satisfies Record<Disagreement['state'], string>,
  /** Why no number of people asked is given. */
  sampleNotes: { 'not reported': 'not reported', 'not a sample': 'not a sample' } as Record<string, string>,
};
