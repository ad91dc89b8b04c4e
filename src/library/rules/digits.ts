import { bareDigits } from '../../domain/bare-digits.ts';
import type { Problem } from '../problem.ts';
import { problem, type Rule } from './rule.ts';

/** Fields whose text is not prose of ours: names of works, addresses, ids, printed forms. */
const NOT_PROSE = new Set([
  'id',
  'url',
  'title',
  'publisher',
  'phone',
  'shown',
  'numbers',
  'name',
  'hosts',
  'contact',
  'claims',
  'question',
  'questions',
  'figures',
  'figure',
  'total',
  'charts',
  'headline',
  'replies',
  'parties',
  'published',
  'date',
  'when',
  'asOf',
  'looked',
  'by',
  'sign',
]);

/** Numbers reach prose from figures, by id, or from the printed numbers of the claims that stand beside it. */
export const digits: Rule = (entries) => {
  const numbers = new Map(entries.sources.flatMap(({ data }) => data.claims.map((claim) => [claim.id, claim.numbers])));
  const problems: Problem[] = [];
  const check = (file: string, field: string, text: string, allowed: string[]) => {
    for (const number of bareDigits(text, allowed))
      problems.push(
        problem(
          file,
          field,
          `holds the number ${number} typed by hand`,
          'Take it from content/figures: `{id}` in a field, `<Fig id="…"/>` in a body; in a claim, list it in `numbers`',
        ),
      );
  };
  const visit = (file: string, value: unknown, path: string, key: string, allowed: string[]): void => {
    if (typeof value === 'string') return NOT_PROSE.has(key) ? undefined : check(file, path, value, allowed);
    if (Array.isArray(value)) return value.forEach((item, i) => visit(file, item, `${path}.${i}`, key, allowed));
    if (!value || typeof value !== 'object') return;
    const own = value as { numbers?: string[]; claims?: unknown[] };
    const cited = (own.claims ?? []).flatMap((id) => (typeof id === 'string' ? (numbers.get(id) ?? []) : []));
    for (const [name, item] of Object.entries(value))
      visit(file, item, path ? `${path}.${name}` : name, name, [...(own.numbers ?? []), ...cited]);
  };
  for (const list of Object.values(entries))
    for (const { file, data, body } of list) {
      visit(file, data, '', '', []);
      check(file, 'body', body, []);
    }
  return problems;
};
