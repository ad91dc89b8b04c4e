import { collectionNames, collections, FROZEN } from '../schema/collections.ts';
import { textsIn } from '../schema/field.ts';
import type { Raw } from '../load/parse-file.ts';
import { mentionsIn } from '../load/prose.ts';
import { memoize } from '../values/memoize.ts';
import { claimsIn, meant } from './references.ts';
import { claimsOf, each, problem, type Rule } from './rule.ts';

/** Ids of claims that something on the site rests on, readable even where a file breaks its schema. */
const usedClaims = memoize((raw: Raw) => {
  const using = collectionNames.filter((name) => name !== 'leftOut' && !FROZEN.includes(name));
  const mentions = using.flatMap((name) =>
    raw[name].flatMap(({ data, body }) => mentionsIn(textsIn(collections[name].schema, data), body)),
  );
  const known = new Set(claimsIn(raw).map(([id]) => id));
  // A claim whose id is misspelled where it is used is reported there alone.
  return new Set(mentions.flatMap(({ ref, id }) => (ref !== 'claims' ? [] : known.has(id) ? id : (meant(id, known) ?? id))));
});

/** A claim is used by some page, or says why it is not. Uses in files with problems of their own count too. */
export const unusedClaims = each('sources', function* ({ data }, _, raw) {
  const used = usedClaims(raw);
  for (const [i, { id, unused }] of data.claims.entries()) {
    const field = `claims.${i} (${id})`;
    if (!used.has(id) && !unused) yield [field, 'is used by no page', 'Cite it somewhere, or say in `unused` why it is left out'];
    if (used.has(id) && unused) yield [field, 'is used, yet says in `unused` that it is not', 'Take `unused` out'];
  }
});

/** What was left out stands nowhere else: neither twice in the lists nor as a claim. */
export const leftOutRules: Rule = function* (entries) {
  const records = entries.leftOut.flatMap(({ file, data }) => data.records.map(({ id }, i) => ({ id, file, field: `records.${i}` })));
  for (const [at, { id, file, field }] of records.entries()) {
    const wrong = claimsOf(entries).has(id) ? 'which is a claim' : records.findIndex((one) => one.id === id) < at && 'a second time';
    if (wrong) yield problem(file, field, `leaves out "${id}", ${wrong}`, 'Take one of the two away');
  }
};
