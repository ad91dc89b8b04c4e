import { collectionNames, collections, FROZEN } from '../schema/collections.ts';
import { textsIn } from '../schema/field.ts';
import type { Raw } from '../load/parse-file.ts';
import { citedIn } from '../values/cites.ts';
import { problem, type Rule } from './rule.ts';

/** Ids of claims that something on the site rests on, readable even where a file breaks its schema. */
function usedClaims(raw: Raw): Set<string> {
  const using = collectionNames.filter((name) => name !== 'leftOut' && !FROZEN.includes(name));
  const texts = using.flatMap((name) => raw[name].flatMap(({ data }) => textsIn(collections[name].schema, data)));
  const cited = using.flatMap((name) => raw[name].flatMap(({ body }) => citedIn(body)));
  return new Set([...texts.flatMap(({ value, meta }) => (meta.ref === 'claims' ? value : [])), ...cited]);
}

/** A claim is used by some page, or says why it is not. Uses in files with problems of their own count too. */
export const unusedClaims: Rule = function* (entries, raw) {
  const used = usedClaims(raw);
  for (const { file, data } of entries.sources)
    for (const [i, { id, unused }] of data.claims.entries()) {
      const field = `claims.${i} (${id})`;
      if (!used.has(id) && !unused)
        yield problem(file, field, 'is used by no page', 'Cite it somewhere, or say in `unused` why it is left out');
      if (used.has(id) && unused) yield problem(file, field, 'is used, yet says in `unused` that it is not', 'Take `unused` out');
    }
};

/** What was left out stands nowhere else: neither twice in the lists nor as a claim. */
export const leftOutRules: Rule = function* ({ leftOut, sources }) {
  const claims = new Set(sources.flatMap(({ data }) => data.claims.map(({ id }) => id)));
  const seen = new Set<string>();
  for (const { file, data } of leftOut)
    for (const [i, { id }] of data.records.entries()) {
      const wrong = claims.has(id) ? 'which is a claim' : seen.has(id) && 'a second time';
      seen.add(id);
      if (wrong) yield problem(file, `records.${i}`, `leaves out "${id}", ${wrong}`, 'Take one of the two away');
    }
};
