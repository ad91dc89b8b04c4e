import { prints } from '../values/evidence.ts';
import type { Claim } from '../schema/source.ts';
import type { Problem } from '../load/problem.ts';
import { problem, type Rule } from './rule.ts';

/** Sources link to reviewed hosts only, are dated, and their claims name paragraphs and numbers. */
export const sourceRules: Rule = ({ sources, site }) => {
  const hosts = site[0]?.data.hosts;
  return sources.flatMap(({ file, data }) => {
    const found: Problem[] = [];
    const host = data.url && new URL(data.url).host.replace(/^www\./, '');
    if (host && hosts && !hosts.includes(host))
      found.push(
        problem(
          file,
          'url',
          `links to ${host}, which is not on the reviewed list`,
          'If it is the publisher’s own host, add it to `hosts` in content/site.yaml',
        ),
      );
    if (!data.published && !data.publishedNote)
      found.push(problem(file, 'published', 'is missing', 'Give the date, or say in `publishedNote` what is known of it'));
    return [...found, ...data.claims.flatMap((claim, i) => claimRules(file, `claims.${i}`, claim, data.distance === 'copy'))];
  });
};

function claimRules(file: string, field: string, claim: Claim, archived: boolean): Problem[] {
  const found: Problem[] = [];
  if (archived && !claim.at)
    found.push(
      problem(file, `${field}.at`, `is missing for ${claim.id}`, 'Name the paragraph of our copy, since the source is read from one'),
    );
  for (const number of claim.numbers)
    if (!prints(claim.text, number))
      found.push(
        problem(
          file,
          `${field}.numbers`,
          `lists ${number}, which does not stand in \`text\` of ${claim.id}`,
          'Print it there, or take it out',
        ),
      );
  return found;
}
