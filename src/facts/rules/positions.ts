import type { Entries } from '../load/parse.ts';
import type { Problem } from '../load/problem.ts';
import { problem, type Rule } from './rule.ts';

/** How many words fit. */
const MOST_WORDS = { cell: 16, summary: 40, label: 6 };

const wordsIn = (text: string) => text.split(/\s+/).length;

/** Whose each claim is. */
const voicesOf = ({ sources }: Entries) =>
  new Map(sources.flatMap(({ data }) => data.claims.map((claim) => [claim.id, claim.voice ?? data.speaksFor])));

function* cellRules({ id, file, data }: Entries['positions'][number], voices: Map<string, string | undefined>): Iterable<Problem> {
  const { statements, missing, answer } = data;
  const party = id.split('/')[0];
  const silent = answer === 'none-found';
  if (silent && missing.length === 0)
    yield problem(file, 'missing', 'is empty although the answer is none-found', 'Say what was looked for, where and when');
  if (!silent && statements.length === 0)
    yield problem(file, 'statements', 'is empty although an answer is given', 'Add a statement with its claims, or answer none-found');
  if (silent && statements.length > 0)
    yield problem(file, 'statements', 'are given although the answer is none-found', 'Give the answer, or take the statements out');
  const wrong = `rests first on a claim that is not ${party}’s own`;
  for (const [i, { claims }] of statements.entries())
    if (voices.has(claims[0]!) && voices.get(claims[0]!) !== party)
      yield problem(file, `statements.${i}`, wrong, 'Put a claim first whose voice is this party');
  for (const field of ['cell', 'summary'] as const) {
    const words = wordsIn(data[field]);
    if (words > MOST_WORDS[field]) yield problem(file, field, `has ${words} words; at most ${MOST_WORDS[field]} fit`, 'Shorten it');
  }
}

/** Every party has a record on every question, in its own voice or with where we looked. */
export const positionRules: Rule = function* (entries, raw) {
  const { positions, parties, questions } = entries;
  const voices = voicesOf(entries);
  const present = new Set(raw.positions.map(({ id }) => id));
  const todo = 'Write the position, or record "none-found" with where you looked';
  for (const cell of parties.flatMap((party) => questions.map((question) => `${party.id}/${question.id}`)))
    if (!present.has(cell)) yield problem(`content/positions/${cell}.mdx`, '', 'is missing', todo);
  for (const entry of positions) yield* cellRules(entry, voices);
};

/** What a question says that both sides agree on rests on a claim of each; labels of answers are short. */
export const questionRules: Rule = function* (entries) {
  const voices = voicesOf(entries);
  const sides = entries.parties.filter(({ data }) => data.role === 'negotiating').map(({ id }) => id);
  for (const { file, data } of entries.questions) {
    for (const [i, { claims }] of data.agreed.entries())
      for (const side of sides)
        if (claims.every((claim) => voices.has(claim) && voices.get(claim) !== side))
          yield problem(file, `agreed.${i}`, `rests on no claim of ${side}’s`, 'Name one in `claims`, or tell it in the background');
    for (const [i, { label }] of data.answers.entries())
      if (wordsIn(label) > MOST_WORDS.label)
        yield problem(file, `answers.${i}.label`, `has ${wordsIn(label)} words; at most ${MOST_WORDS.label} fit`, 'Shorten it');
  }
};
