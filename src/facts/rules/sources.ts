import { collections } from '../schema/collections.ts';
import { textsIn } from '../schema/field.ts';
import type { Entries } from '../load/parse.ts';
import { prints } from '../values/evidence.ts';
import { claimsOf, each, problem, type Rule } from './rule.ts';

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

/** What a claim says in key words of its source is said in them everywhere. */
export const keptWords: Rule = function* (entries) {
  for (const { file, field, text, claims } of told(entries))
    for (const words of claims.flatMap((id) => claimsOf(entries).get(id)?.keeps ?? [])) {
      if (!text.includes(`“${words}”`))
        yield problem(file, field, `leaves out “${words}”`, 'Keep these words of the source, in quotation marks');
      if (words.split(' ').length > 8) yield problem(file, field, `quotes more than eight words: “${words}”`, 'Quote less');
    }
};

/** Sources link to reviewed hosts only, are dated, and their claims name paragraphs and numbers. */
export const sourceRules = each('sources', function* ({ data }, { site }) {
  const hosts = site[0]?.data.hosts;
  const host = data.url && new URL(data.url).host.replace(/^www\./, '');
  if (host && hosts && !hosts.includes(host)) yield ['url', `links to ${host}, which is not on the reviewed list`, ADD_HOST];
  if (!data.published && !data.publishedNote)
    yield ['published', 'is missing', 'Give the date, or say in `publishedNote` what is known of it'];
  for (const [i, { id, at, text, numbers }] of data.claims.entries()) {
    if (data.distance === 'copy' && !at)
      yield [`claims.${i}.at`, `is missing for ${id}`, 'Name the paragraph of our copy, since the source is read from one'];
    for (const number of numbers.filter((one) => !prints(text, one)))
      yield [`claims.${i}.numbers`, `lists ${number}, which is not in \`text\` of ${id}`, 'Print it there, or take it out'];
  }
});
