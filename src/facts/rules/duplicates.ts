import type { Entry } from '../load/parse.ts';
import { problem, type Rule } from './rule.ts';

/** Values that occur a second time, with the place of both. */
export function repeated<T>(items: { key: T; file: string; field: string }[], what: string): ReturnType<Rule> {
  const first = new Map<T, string>();
  return items.flatMap(({ key, file, field }) => {
    const other = first.get(key);
    if (other === undefined) first.set(key, file);
    return other === undefined
      ? []
      : [problem(file, field, `repeats the ${what} "${key}", which stands in ${other} already`, 'Give one of the two another')];
  });
}

/** Ids, addresses on one page and places in an order that occur twice. */
export const duplicates: Rule = ({ sources, questions, charts, help, positions }) => [
  ...positions.flatMap(({ file, data }) =>
    repeated(
      data.statements.map(({ claims }, i) => ({ key: claims[0]!, file, field: `statements.${i}` })),
      'first claim',
    ),
  ),
  ...repeated(
    sources.flatMap(({ file, data }) => data.claims.map(({ id }, i) => ({ key: id, file, field: `claims.${i}.id` }))),
    'claim id',
  ),
  ...[questions, charts, help].flatMap((list: Entry<{ number: number }>[]) =>
    repeated(
      list.map(({ file, data }) => ({ key: data.number, file, field: 'number' })),
      'number',
    ),
  ),
];
