import type { Proved } from '../schema/evidence.ts';
import { prints } from '../values/evidence.ts';
import type { Entries } from '../load/parse.ts';
import type { Problem } from '../load/problem.ts';
import { each, problem, type Rule } from './rule.ts';

const LOCK = 'content/evidence.lock.json';
const RUN = 'If that is right, run `npm run evidence -- <folder of the documents>`';

type SourceEntry = Entries['sources'][number];

/** Claims of an archived source that were not proved, or not as they stand now. */
const unproved = each('sources', function* ({ id: source, data }, { evidence }) {
  if (data.distance !== 'copy') return;
  const proved = evidence[0]?.data.sources[source];
  if (!proved) return yield ['distance', `is copy, but ${LOCK} holds nothing of this source`, RUN];
  for (const [i, { id, at, numbers }] of data.claims.entries()) {
    const field = `claims.${i}`;
    const proof = proved.claims[id];
    if (!proof) yield [field, `${id} is not in ${LOCK}`, RUN];
    if (proof && at && at !== proof.at) yield [`${field}.at`, `of ${id} is ${at}, but ${LOCK} has it proved in paragraph ${proof.at}`, RUN];
    if (!proof || numbers.join('|') === proof.numbers.join('|')) continue;
    const [now, then] = [numbers, proof.numbers].map((list) => list.join(' and ') || 'no number');
    yield [`${field}.numbers`, `of ${id} lists ${now}, but ${LOCK} has proved ${then}`, RUN];
  }
});

/** What the lock holds of a source or of claims that are no longer there. */
function* outlived(id: string, proved: Proved, source: SourceEntry | undefined): Iterable<Problem> {
  const place = `sources.${id}`;
  if (!source) return yield problem(LOCK, place, 'is of a source that does not exist', RUN);
  const { distance, claims } = source.data;
  if (distance !== 'copy') return yield problem(LOCK, place, `is of a source whose distance is ${distance}, not copy`, RUN);
  for (const claim of Object.keys(proved.claims))
    if (!claims.some((one) => one.id === claim))
      yield problem(LOCK, `${place}.claims.${claim}`, `is of a claim that is not in ${source.file}`, RUN);
}

/** Claims of archived sources and the lock agree. Files that break their schema are reported for that alone. */
export const evidenceRules: Rule = function* (entries, raw, gone) {
  const { sources, evidence } = entries;
  if (raw.evidence.length > 0 && evidence.length === 0) return;
  const locked = evidence[0]?.data.sources ?? {};
  const whole = new Map(sources.map((one) => [one.id, one]));
  const broken = new Set(raw.sources.flatMap(({ id }) => (whole.has(id) ? [] : id)));
  yield* unproved(entries, raw);
  // Without its drafts, a content has less than was proved of all of it.
  if (gone && Object.values(gone).some((list) => list.some((entry) => entry.gone === 'is a draft'))) return;
  for (const [id, proved] of Object.entries(locked)) if (!broken.has(id)) yield* outlived(id, proved, whole.get(id));
};

type Citing = Pick<SourceEntry['data']['claims'][number], 'id' | 'at' | 'numbers'>;

/** What a claim says that its paragraph in a document does not hold. @param paragraphs of the document, the first of which is number 1 */
export function* unprinted({ id, at, numbers }: Citing, file: string, name: string, paragraphs: string[]): Iterable<Problem> {
  if (at === undefined) return yield problem(file, id, `names no paragraph of ${name}`, 'Give it in `at`');
  const text = paragraphs[at - 1] ?? '';
  if (!text.trim()) return yield problem(file, id, `names paragraph ${at} of ${name}, which is empty or does not exist`, 'Correct `at`');
  for (const number of numbers.filter((one) => !prints(text, one))) {
    const elsewhere = paragraphs.flatMap((other, i) => (prints(other, number) ? i + 1 : []));
    const there = elsewhere.length > 0 ? `${name} prints it in paragraph ${elsewhere.join(', ')}` : `It is nowhere in ${name}`;
    const wrong = `paragraph ${at} of ${name} does not print ${number} as a number of its own`;
    yield problem(file, id, wrong, `${there}: correct \`at\`, or write in \`numbers\` and \`text\` what the paragraph prints`);
  }
}
