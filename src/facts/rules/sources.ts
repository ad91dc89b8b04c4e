import { collections } from '../schema/collections.ts';
import { textsIn } from '../schema/field.ts';
import type { Entries } from '../load/parse.ts';
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

/** Texts that say what a claim says: its own, what its figures count, and the labels of their rows in charts. */
function* told({ sources, figures, charts }: Entries): Iterable<{ file: string; field: string; text: string; claims: string[] }> {
  const claimsOf = new Map(figures.map(({ id, data }) => [id, data.claims]));
  for (const { file, data } of sources)
    for (const [i, { id, text }] of data.claims.entries()) yield { file, field: `claims.${i}.text`, text, claims: [id] };
  for (const { file, data } of figures) yield { file, field: 'counts', text: data.counts, claims: data.claims };
  for (const { file, data } of charts)
    for (const { value, field, holder } of textsIn(collections.charts.schema, data))
      if (field.endsWith('.label') && 'figure' in holder)
        yield { file, field, text: value, claims: claimsOf.get(String(holder.figure)) ?? [] };
}

/** What a claim says in key words of its source is said in them wherever it is told. */
export const keptWords: Rule = function* (entries) {
  const kept = new Map(entries.sources.flatMap(({ data }) => data.claims.map(({ id, keeps }) => [id, keeps])));
  for (const { file, field, text, claims } of told(entries))
    for (const words of claims.flatMap((id) => kept.get(id) ?? [])) {
      if (!text.includes(`“${words}”`))
        yield problem(file, field, `leaves out “${words}”`, 'Keep these words of the source, in quotation marks');
      if (words.split(' ').length > 8) yield problem(file, field, `quotes more than eight words: “${words}”`, 'Quote less');
    }
};

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
