import type { Proved } from '../schema/evidence.ts';
import type { Entries } from '../load/parse.ts';
import type { Problem } from '../load/problem.ts';
import { problem, type Rule } from './rule.ts';

const LOCK = 'content/evidence.lock.json';
const RUN = 'If that is right, run `npm run evidence -- <folder of the documents>`';

type SourceEntry = Entries['sources'][number];

/** Claims of an archived source that were not proved, or not as they stand now. */
function unproved({ file, data }: SourceEntry, proved: Proved | undefined): Problem[] {
  if (!proved) return [problem(file, 'distance', `is copy, but ${LOCK} holds nothing of this source`, RUN)];
  return data.claims.flatMap(({ id, at, numbers }, i) => {
    const field = `claims.${i}`;
    const proof = proved.claims[id];
    if (!proof) return [problem(file, field, `${id} is not in ${LOCK}`, RUN)];
    const found: Problem[] = [];
    if (at && at !== proof.at)
      found.push(problem(file, `${field}.at`, `of ${id} is ${at}, but ${LOCK} has it proved in paragraph ${proof.at}`, RUN));
    if (numbers.join('|') !== proof.numbers.join('|')) {
      const [now, then] = [numbers, proof.numbers].map((list) => list.join(' and ') || 'no number');
      found.push(problem(file, `${field}.numbers`, `of ${id} lists ${now}, but ${LOCK} has proved ${then}`, RUN));
    }
    return found;
  });
}

/** What the lock holds of a source or of claims that are no longer there. */
function outlived(id: string, proved: Proved, source: SourceEntry | undefined): Problem[] {
  if (!source) return [problem(LOCK, `sources.${id}`, 'is of a source that does not exist', RUN)];
  const { distance, claims } = source.data;
  if (distance !== 'copy') return [problem(LOCK, `sources.${id}`, `is of a source whose distance is ${distance}, not copy`, RUN)];
  const gone = Object.keys(proved.claims).filter((claim) => !claims.some((one) => one.id === claim));
  return gone.map((claim) => problem(LOCK, `sources.${id}.claims.${claim}`, `is of a claim that does not stand in ${source.file}`, RUN));
}

/** Claims of archived sources and the lock agree. Files that break their schema are reported for that alone. */
export const evidenceRules: Rule = ({ sources, evidence }, raw) => {
  if (raw.evidence.length > 0 && evidence.length === 0) return [];
  const locked = evidence[0]?.data.sources ?? {};
  const whole = new Map(sources.map((one) => [one.id, one]));
  const present = new Set(raw.sources.map(({ id }) => id));
  const broken = (id: string) => present.has(id) && !whole.has(id);
  return [
    ...sources.filter(({ data }) => data.distance === 'copy').flatMap((source) => unproved(source, locked[source.id])),
    ...Object.entries(locked)
      .filter(([id]) => !broken(id))
      .flatMap(([id, proved]) => outlived(id, proved, whole.get(id))),
  ];
};
