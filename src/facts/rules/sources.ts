import { collectionNames, collections, FROZEN } from '../schema/collections.ts';
import { textsIn } from '../schema/field.ts';
import type { Entries } from '../load/parse.ts';
import type { Raw } from '../load/parse-file.ts';
import { mentionsIn } from '../load/prose.ts';
import { prints } from '../values/evidence.ts';
import { memoize } from '../values/memoize.ts';
import { claimsIn, meant } from './references.ts';
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
      // A comma or period that follows belongs inside the marks.
      if (!['', ',', '.'].some((end) => text.includes(`“${words}${end}”`)))
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
