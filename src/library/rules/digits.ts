import { bareDigits } from '../../domain/bare-digits.ts';
import { FROZEN } from '../../schema/collections.ts';
import type { Problem } from '../problem.ts';
import { problem, type Rule } from './rule.ts';

/** Fields whose text is not prose of ours: addresses, ids, names of laws and publishers, printed forms. */
const NOT_PROSE = new Set(
  (
    'id url publisher phone shown numbers name hosts contact claims question questions figures figure total charts headline replies parties party ' +
    'published date until when asOf looked by sign formula event view said touches'
  ).split(' '),
);

/** Folders whose titles are those of other people's works. */
const WORKS = ['sources', 'studies'];

/** A text with the numbers that may stand in it, because the claims cited beside it print them. */
type Check = (field: string, text: string, allowed: string[]) => void;

/** Walks all prose of a value. `numbers` gives the printed numbers of a claim. */
function visit(value: unknown, path: string[], allowed: string[], numbers: Map<unknown, string[]>, check: Check): void {
  if (typeof value === 'string') return check(path.join('.'), value, allowed);
  if (Array.isArray(value)) return value.forEach((item, i) => visit(item, [...path, String(i)], allowed, numbers, check));
  if (!value || typeof value !== 'object') return;
  const { numbers: own = [], claims = [] } = value as { numbers?: string[]; claims?: unknown[] };
  const here = [...own, ...claims.flatMap((id) => numbers.get(id) ?? [])];
  for (const [name, item] of Object.entries(value)) if (!NOT_PROSE.has(name)) visit(item, [...path, name], here, numbers, check);
}

/** Numbers reach prose from figures, by id, or from the printed numbers of the claims that stand beside it. */
export const digits: Rule = (entries) => {
  const numbers = new Map<unknown, string[]>(entries.sources.flatMap(({ data }) => data.claims.map((claim) => [claim.id, claim.numbers])));
  const todo = 'Take it from content/figures: `{id}` in a field, `<Fig id="…"/>` in a body; in a claim, list it in `numbers`';
  const problems: Problem[] = [];
  for (const [name, list] of Object.entries(entries)) {
    if (FROZEN.includes(name)) continue;
    for (const { file, data, body } of list) {
      const check: Check = (field, text, allowed) => {
        if (field === 'title' && WORKS.includes(name)) return;
        problems.push(...bareDigits(text, allowed).map((number) => problem(file, field, `holds the number ${number} typed by hand`, todo)));
      };
      visit(data, [], [], numbers, check);
      check('body', body, []);
    }
  }
  return problems;
};
