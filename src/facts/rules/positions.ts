import type { Entries } from '../load/parse.ts';
import type { Problem } from '../load/problem.ts';
import { problem, type Rule } from './rule.ts';

/** How many words fit. */
const MOST_WORDS = { cell: 16, summary: 40 };

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
    const words = data[field].split(/\s+/).length;
    if (words > MOST_WORDS[field]) yield problem(file, field, `has ${words} words; at most ${MOST_WORDS[field]} fit`, 'Shorten it');
  }
}

/** Every party has a record on every question, in its own voice or with where we looked. */
export const positionRules: Rule = function* ({ positions, parties, questions, sources }, raw) {
  const voices = new Map(sources.flatMap(({ data }) => data.claims.map((claim) => [claim.id, claim.voice ?? data.speaksFor])));
  const present = new Set(raw.positions.map(({ id }) => id));
  const todo = 'Write the position, or record "none-found" with where you looked';
  for (const cell of parties.flatMap((party) => questions.map((question) => `${party.id}/${question.id}`)))
    if (!present.has(cell)) yield problem(`content/positions/${cell}.mdx`, '', 'is missing', todo);
  for (const entry of positions) yield* cellRules(entry, voices);
};
