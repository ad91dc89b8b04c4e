import { collectionNames, FROZEN } from '../schema/collections.ts';
import type { Raw } from '../load/raw.ts';
import { claimsNamed } from '../load/references.ts';
import { problem, type Rule } from './rule.ts';

/** How a claim that nothing cites is reported. */
export const UNUSED = 'is used by no page';

/** Ids of claims that something on the site rests on. */
function usedClaims(raw: Raw): Set<string> {
  const using = collectionNames.filter((name) => name !== 'leftOut' && !FROZEN.includes(name));
  return new Set(using.flatMap((name) => raw[name].flatMap((entry) => claimsNamed(name, entry))));
}

/** A claim is used by some page, or says why it is not. Uses in files with problems of their own count too. */
export const unusedClaims: Rule = function* (entries, raw) {
  const used = usedClaims(raw);
  for (const { file, data } of entries.sources)
    for (const [i, { id, unused }] of data.claims.entries()) {
      const field = `claims.${i} (${id})`;
      if (!used.has(id) && !unused) yield problem(file, field, UNUSED, 'Cite it somewhere, or say in `unused` why it is left out');
      if (used.has(id) && unused) yield problem(file, field, 'is used, yet says in `unused` that it is not', 'Take `unused` out');
    }
};
