import { problem, type Rule } from './rule.ts';

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
