import { problem, type Rule } from './rule.ts';

/** Something that occurs once, and where. */
type Unique = [what: string, value: string | number, file: string, field: string];

/** Values that occur a second time, with the place of both. */
export function* repeated(items: Unique[]): ReturnType<Rule> {
  const first = new Map<string | number, string>();
  for (const [what, value, file, field] of items) {
    const other = first.get(value);
    if (other === undefined) first.set(value, file);
    else yield problem(file, field, `repeats the ${what} "${value}", which ${other} has already`, 'Give one of the two another');
  }
}

/** Ids, addresses on one page and places in an order that occur twice. */
export const duplicates: Rule = function* ({ sources, questions, charts, help, positions }) {
  for (const { file, data } of positions)
    yield* repeated(data.statements.map(({ claims }, i) => ['first claim', claims[0]!, file, `statements.${i}`]));
  yield* repeated(sources.flatMap(({ file, data }) => data.claims.map(({ id }, i): Unique => ['claim id', id, file, `claims.${i}.id`])));
  for (const list of [questions, charts, help]) yield* repeated(list.map(({ file, data }) => ['number', data.number, file, 'number']));
};
