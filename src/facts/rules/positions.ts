import type { Entries } from '../load/parse.ts';
import type { Problem } from '../load/problem.ts';
import { problem, type Rule } from './rule.ts';

/** Every party has a record on every question, in its own voice or with where we looked. */
export const positionRules: Rule = ({ positions, parties, questions, sources }, raw) => {
  const claims = new Map(sources.flatMap(({ data }) => data.claims.map((claim) => [claim.id, claim.voice ?? data.speaksFor])));
  const present = new Set(raw.positions.map(({ id }) => id));
  const cells = parties.flatMap((party) => questions.map((question) => `${party.id}/${question.id}`));
  const missing = cells
    .filter((cell) => !present.has(cell))
    .map((cell) =>
      problem(`content/positions/${cell}.mdx`, '', 'is missing', 'Write the position, or record "none-found" with where you looked'),
    );
  return [...missing, ...positions.flatMap((entry) => cellRules(entry, claims))];
};

function cellRules({ id, file, data }: Entries['positions'][number], voices: Map<string, string | undefined>): Problem[] {
  const party = id.split('/')[0];
  const found: Problem[] = [];
  const silent = data.answer === 'none-found';
  if (silent && data.missing.length === 0)
    found.push(problem(file, 'missing', 'is empty although the answer is none-found', 'Say what was looked for, where and when'));
  if (!silent && data.statements.length === 0)
    found.push(
      problem(file, 'statements', 'is empty although an answer is given', 'Add a statement with its claims, or answer none-found'),
    );
  if (silent && data.statements.length > 0)
    found.push(problem(file, 'statements', 'are given although the answer is none-found', 'Give the answer, or take the statements out'));
  data.statements.forEach(({ claims }, i) => {
    const [first] = claims;
    if (first && voices.has(first) && voices.get(first) !== party)
      found.push(
        problem(
          file,
          `statements.${i}`,
          `rests first on a claim that is not ${party}’s own`,
          'Put a claim first whose voice is this party',
        ),
      );
  });
  for (const [field, most] of [
    ['cell', 16],
    ['summary', 40],
  ] as const) {
    const words = data[field].split(/\s+/).length;
    if (words > most) found.push(problem(file, field, `has ${words} words; at most ${most} fit`, 'Shorten it'));
  }
  return found;
}
