import { problem, type Rule } from './rule.ts';

/** What was left out stands nowhere else: neither twice in the lists nor as a claim. */
export const leftOutRules: Rule = ({ leftOut, sources }) => {
  const claims = new Set(sources.flatMap(({ data }) => data.claims.map(({ id }) => id)));
  const seen = new Set<string>();
  return leftOut.flatMap(({ file, data }) =>
    data.records.flatMap(({ id }, i) => {
      const twice = seen.has(id);
      seen.add(id);
      if (claims.has(id)) return [problem(file, `records.${i}`, `leaves out "${id}", which is a claim`, 'Take one of the two away')];
      return twice ? [problem(file, `records.${i}`, `leaves out "${id}" a second time`, 'Take one of the two away')] : [];
    }),
  );
};
