import type { Problem } from '../load/problem.ts';
import { citedSentences, type CitedSentence } from '../values/cites.ts';
import { problem, type Rule } from './rule.ts';

/** A case says all that the record carries, and no more than a reader takes in. */
const MOST_WORDS = 350;
/** In a sentence of a case or a summary. */
const MOST_IN_SENTENCE = 30;
/** One sentence in so many may join others without a claim. */
const LINKING_SHARE = 5;

const wordsIn = (text: string) =>
  text
    .replace(/<[^>]*>/g, 'number')
    .split(/\s+/)
    .filter(Boolean).length;

const start = (text: string) => `“${text.split(' ').slice(0, 6).join(' ')}…”`;

function* lengthProblems(file: string, field: string, texts: string[]): Iterable<Problem> {
  for (const text of texts) {
    const words = wordsIn(text);
    const wrong = `has a sentence of ${words} words, ${start(text)}; at most ${MOST_IN_SENTENCE} read well`;
    if (words > MOST_IN_SENTENCE) yield problem(file, field, wrong, 'Make two of it');
  }
}

function* citeProblems(file: string, sentences: CitedSentence[]): Iterable<Problem> {
  const bare = sentences.filter(({ claims, linking }) => claims.length === 0 && !linking);
  for (const { text } of bare)
    yield problem(
      file,
      'body',
      `cites nothing for ${start(text)}`,
      'Add <Cite claims="…"/> after it, or <Cite linking/> if it only joins others',
    );
  const linking = sentences.filter((one) => one.linking).length;
  const wrong = `marks ${linking} of ${sentences.length} sentences as linking; at most one in ${LINKING_SHARE} may be`;
  if (linking * LINKING_SHARE > sentences.length) yield problem(file, 'body', wrong, 'Cite claims, or take sentences out');
}

/** A party's case cites every sentence, from claims that are its own or tell of it, uses every statement, and is no longer than it must be. */
export const caseRules: Rule = function* ({ positions, parties, sources }) {
  const claims = new Map(
    sources.flatMap(({ data }) => data.claims.map((claim) => [claim.id, { ...claim, voice: claim.voice ?? data.speaksFor }])),
  );
  const shorts = new Map(parties.map(({ id, data }) => [id, data.short]));
  for (const { id, file, body, data } of positions) {
    const sentences = citedSentences(body);
    yield* lengthProblems(file, 'summary', [data.summary]);
    yield* lengthProblems(
      file,
      'body',
      sentences.map(({ text }) => text),
    );
    yield* citeProblems(file, sentences);
    const words = sentences.reduce((sum, { text }) => sum + wordsIn(text), 0);
    if (words > MOST_WORDS) yield problem(file, 'body', `has ${words} words; at most ${MOST_WORDS} are read`, 'Shorten it');
    const [party = ''] = id.split('/');
    const cited = new Set(sentences.flatMap((one) => one.claims));
    const listed = new Set(data.statements.flatMap((statement) => statement.claims));
    for (const claim of cited) {
      const known = claims.get(claim);
      const about = listed.has(claim) || (known && (known.voice === party || known.text.includes(shorts.get(party) ?? party)));
      if (known && !about)
        yield problem(
          file,
          'body',
          `cites "${claim}", which is neither this party’s nor about it`,
          'Cite what the party says or what is said of it',
        );
    }
    for (const [i, { claims: own }] of data.statements.entries())
      if (!own.some((claim) => cited.has(claim)))
        yield problem(
          file,
          `statements.${i}`,
          'is not cited in the case',
          'Cite one of its claims in the body, or group it with a like statement',
        );
  }
};
