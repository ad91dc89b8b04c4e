import { wordCount } from '../values/coverage.ts';
import { claimsOf, each, problem, type Rule } from './rule.ts';

/** How many words fit. */
const MOST_WORDS = { cell: 16, summary: 30, label: 6 };

/** Claims that say what somebody wants or holds. */
const SAYS = ['position', 'demand'];

/** An answer has statements of the party's own, its own page first unless that is older than what is reported of it; silence says where we looked. */
const cellRules = each('positions', function* ({ id, data }, entries) {
  const { statements, missing, answer } = data;
  const party = id.split('/')[0];
  const silent = answer === 'none-found';
  if (silent && missing.length === 0)
    yield ['missing', 'is empty although the answer is none-found', 'Say what we looked for, where and when'];
  if (!silent && statements.length === 0)
    yield ['statements', 'is empty although an answer is given', 'Add a statement with its claims, or answer none-found'];
  if (silent && statements.length > 0)
    yield ['statements', 'are given although the answer is none-found', 'Give the answer, or take the statements out'];
  const firsts = statements.map(({ claims }) => claimsOf(entries).get(claims[0]!));
  const wrong = `rests first on a claim that is not ${party}’s own`;
  for (const [i, first] of firsts.entries())
    if (first && first.voice !== party) yield [`statements.${i}`, wrong, 'Put a claim first whose voice is this party'];
  const own = firsts.map((claim) => claim && claim.voice === claim.speaksFor && ['copy', 'part'].includes(claim.distance));
  const opening = firsts[0]?.date ?? '9999';
  const better = firsts.find((claim, i) => own[i] && SAYS.includes(claim!.kind) && (claim!.date ?? '9999') >= opening);
  if (statements[0] && !own[0] && better) {
    const report = `opens with ${statements[0].claims[0]}, a report, although ${better.id} is from a page of the party’s own`;
    yield ['statements', report, 'Put the own page first'];
  }
  for (const field of ['cell', 'summary'] as const) {
    const words = wordCount(data[field]);
    if (words > MOST_WORDS[field]) yield [field, `has ${words} words; at most ${MOST_WORDS[field]} fit`, 'Shorten it'];
  }
});

/** Every party has a record on every question, in its own voice or with where we looked. */
export const positionRules: Rule = function* (entries, raw, gone) {
  const present = new Set(raw.positions.map(({ id }) => id));
  const isDraft = (cell: string) => gone?.positions.some(({ id, gone: why }) => id === cell && why === 'is a draft');
  const todo = 'Write the position, or record "none-found" with where you looked';
  for (const cell of entries.parties.flatMap((party) => entries.questions.map((question) => `${party.id}/${question.id}`))) {
    const wrong = isDraft(cell) ? 'is a draft, of a party and a question that are none' : 'is missing';
    if (!present.has(cell)) yield problem(`content/positions/${cell}.mdx`, '', wrong, todo);
  }
  yield* cellRules(entries, raw);
};

/** What a question says that both sides agree on rests on a claim of each; labels of answers are short. */
export const questionRules = each('questions', function* ({ data }, entries) {
  const claims = claimsOf(entries);
  const sides = entries.parties.filter(({ data }) => data.role === 'negotiating').map(({ id }) => id);
  for (const [i, agreed] of data.agreed.entries())
    for (const side of sides)
      if (agreed.claims.every((id) => claims.has(id) && claims.get(id)!.voice !== side))
        yield [`agreed.${i}`, `rests on no claim of ${side}’s`, 'Name one in `claims`, or tell it in the background'];
  for (const [i, { label }] of data.answers.entries())
    if (wordCount(label) > MOST_WORDS.label)
      yield [`answers.${i}.label`, `has ${wordCount(label)} words; at most ${MOST_WORDS.label} fit`, 'Shorten it'];
});
