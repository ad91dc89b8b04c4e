import { citedSentences } from '../values/cites.ts';
import { wordCount } from '../values/coverage.ts';
import type { Entries } from '../load/parse.ts';
import { claimsOf, each, onlyReported, REPORT_IT, REPORTS, type Fault } from './rule.ts';

/** A case says all that the record carries, and no more than a reader takes in. */
const MOST_WORDS = 350;
/** In one of its sentences. */
const MOST_IN_SENTENCE = 30;
/** One sentence in so many may join others without a claim. */
const LINKING_SHARE = 5;

/** Its first words, in the marks by which the line of a problem is found. */
const start = (text: string) => `"${text.split(' ').slice(0, 6).join(' ')}"…`;

function* sentenceFaults(sentences: ReturnType<typeof citedSentences>): Iterable<Fault> {
  const todo = 'Add <Cite claims="…"/> after it, or <Cite linking/> if it only joins others';
  for (const { text, claims, linking } of sentences) {
    const words = wordCount(text);
    const wrong = `has a sentence of ${words} words, ${start(text)}; at most ${MOST_IN_SENTENCE} read well`;
    if (words > MOST_IN_SENTENCE) yield ['body', wrong, 'Make two of it'];
    if (claims.length === 0 && !linking) yield ['body', `cites nothing for ${start(text)}`, todo];
  }
  const linking = sentences.filter((one) => one.linking).length;
  const wrong = `marks ${linking} of ${sentences.length} sentences as linking; at most one in ${LINKING_SHARE} may be`;
  if (linking * LINKING_SHARE > sentences.length) yield ['body', wrong, 'Cite claims, or take sentences out'];
}

/** What we read nothing of ourselves is told as a report or as somebody's account, so that a reader hears it without looking at a mark. */
function* reportFaults(sentences: { field: string; text: string; claims: string[] }[], entries: Entries): Iterable<Fault> {
  for (const { field, text, claims } of sentences)
    if (onlyReported(claims, entries) && !REPORTS.test(text))
      yield [field, `states ${start(text)}, of which we read nothing ourselves`, REPORT_IT];
}

/** A party's case cites every sentence, says what is only reported, uses every statement and is no longer than it must be. */
export const caseRules = each('positions', function* ({ id, body, data }, entries) {
  const sentences = citedSentences(body);
  yield* sentenceFaults(sentences);
  const carries = data.statements[0]?.claims ?? [];
  const fields = (['cell', 'summary'] as const).map((field) => ({ field, text: data[field], claims: carries }));
  yield* reportFaults([...fields, ...sentences.map((sentence) => ({ field: 'body', ...sentence }))], entries);
  const words = sentences.reduce((sum, { text }) => sum + wordCount(text), 0);
  if (words > MOST_WORDS) yield ['body', `has ${words} words; at most ${MOST_WORDS} are read`, 'Shorten it'];
  const [party = ''] = id.split('/');
  const short = entries.parties.find((one) => one.id === party)?.data.short ?? party;
  const cited = new Set(sentences.flatMap((one) => one.claims));
  const listed = data.statements.flatMap((statement) => statement.claims);
  for (const claim of cited) {
    const known = claimsOf(entries).get(claim);
    if (known && !listed.includes(claim) && known.voice !== party && !known.text.includes(short))
      yield ['body', `cites "${claim}", which is neither this party’s nor about it`, 'Cite what the party says or what is said of it'];
  }
  const todo = 'Cite one of its claims in the body, or group it with a like statement';
  for (const [i, { claims: own }] of data.statements.entries())
    if (!own.some((claim) => cited.has(claim))) yield [`statements.${i}`, 'is not cited in the case', todo];
});
