import { prints } from '../values/evidence.ts';
import type { Claim } from '../schema/source.ts';
import type { Problem } from '../load/problem.ts';
import { problem, type Rule } from './rule.ts';

function* claimRules(file: string, field: string, { id, at, text, numbers }: Claim, archived: boolean): Iterable<Problem> {
  if (archived && !at)
    yield problem(file, `${field}.at`, `is missing for ${id}`, 'Name the paragraph of our copy, since the source is read from one');
  for (const number of numbers)
    if (!prints(text, number))
      yield problem(
        file,
        `${field}.numbers`,
        `lists ${number}, which does not stand in \`text\` of ${id}`,
        'Print it there, or take it out',
      );
}

const ADD_HOST = 'If it is the publisher’s own host, add it to `hosts` in content/site.yaml';

/** Sources link to reviewed hosts only, are dated, and their claims name paragraphs and numbers. */
export const sourceRules: Rule = function* ({ sources, site }) {
  const hosts = site[0]?.data.hosts;
  for (const { file, data } of sources) {
    const host = data.url && new URL(data.url).host.replace(/^www\./, '');
    if (host && hosts && !hosts.includes(host)) yield problem(file, 'url', `links to ${host}, which is not on the reviewed list`, ADD_HOST);
    if (!data.published && !data.publishedNote)
      yield problem(file, 'published', 'is missing', 'Give the date, or say in `publishedNote` what is known of it');
    for (const [i, claim] of data.claims.entries()) yield* claimRules(file, `claims.${i}`, claim, data.distance === 'copy');
  }
};
