import type { Entry } from '../load/parse.ts';
import { problem, type Rule } from './rule.ts';

/** Values that occur a second time, with the place of both. */
export function* repeated<T>(items: { key: T; file: string; field: string }[], what: string): ReturnType<Rule> {
  const first = new Map<T, string>();
  for (const { key, file, field } of items) {
    const other = first.get(key);
    if (other === undefined) first.set(key, file);
    else yield problem(file, field, `repeats the ${what} "${key}", which stands in ${other} already`, 'Give one of the two another');
  }
}

/** Ids, addresses on one page and places in an order that occur twice. */
export const duplicates: Rule = function* ({ sources, questions, charts, help, positions }) {
  for (const { file, data } of positions)
    yield* repeated(
      data.statements.map(({ claims }, i) => ({ key: claims[0]!, file, field: `statements.${i}` })),
      'first claim',
    );
  yield* repeated(
    sources.flatMap(({ file, data }) => data.claims.map(({ id }, i) => ({ key: id, file, field: `claims.${i}.id` }))),
    'claim id',
  );
  for (const list of [questions, charts, help] as Entry<{ number: number }>[][])
    yield* repeated(
      list.map(({ file, data }) => ({ key: data.number, file, field: 'number' })),
      'number',
    );
};
