import type { Entries } from '../load/parse.ts';
import type { Problem } from '../load/problem.ts';
import { problem, type Rule } from './rule.ts';

/** How many words fit. */
const MOST_WORDS = { cell: 16, summary: 40, label: 6 };

const wordsIn = (text: string) => text.split(/\s+/).length;

/** Whose each claim is. */
const voicesOf = ({ sources }: Entries) =>
  new Map(sources.flatMap(({ data }) => data.claims.map((claim) => [claim.id, claim.voice ?? data.speaksFor])));

/** Claims that say what somebody wants or holds. */
const SAYS = ['position', 'demand'];

interface Said {
  party: string | undefined;
  own: boolean;
  says: boolean;
  date: string | undefined;
}

/** Of each claim: whose it is, whether it is from a page of theirs that was read, whether it says what they hold, and how old it is. */
const saidBy = ({ sources }: Entries) =>
  new Map<string, Said>(
    sources.flatMap(({ data: { speaksFor, distance, published, claims } }) =>
      claims.map(({ id, voice = speaksFor, distance: seen = distance, kind, date = published }) => [
        id,
        { party: voice, own: voice === speaksFor && ['copy', 'part'].includes(seen), says: SAYS.includes(kind), date },
      ]),
    ),
  );

/** A party's answer opens with its own page, unless that is older than what is reported of it. */
function* firstRule({ file, data }: Entries['positions'][number], said: Map<string, Said>): Iterable<Problem> {
  const [first, ...rest] = data.statements.map(({ claims }) => ({ id: claims[0]!, ...said.get(claims[0]!) }));
  if (!first || first.own) return;
  const better = rest.find(({ own, says, date = '9999' }) => own && says && date >= (first.date ?? '9999'));
  if (better)
    yield problem(
      file,
      'statements',
      `opens with ${first.id}, a report, although ${better.id} is from a page of the party’s own`,
      'Put the own page first',
    );
}

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
  const said = saidBy(entries);
  for (const entry of positions) {
    yield* cellRules(entry, voices);
    yield* firstRule(entry, said);
  }
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
