import { collectionNames, collections, type CollectionName } from '../schema/collections.ts';
import type { Reference } from '../schema/field.ts';
import { COMMON_ANSWERS } from '../schema/position.ts';
import type { Site } from '../schema/site.ts';
import { withoutFigures } from '../values/figure-text.ts';
import { nearest, placeOf, type Problem } from '../load/problem.ts';
import type { Raw, RawEntry } from '../load/parse-file.ts';
import { proseEntries, type ProseEntry } from '../load/prose.ts';
import type { Rule } from './rule.ts';

type Holder = [id: string, entry: RawEntry];
/** The entries that each kind of reference may name, by their ids. */
type Known = Record<Reference, Map<string, RawEntry>>;

/** Claims by id with their source, readable even where its file breaks its schema. */
export const claimsIn = ({ sources }: Raw) =>
  sources.flatMap((entry) => {
    const { claims } = entry.data as { claims?: { id?: unknown }[] };
    return (Array.isArray(claims) ? claims : []).map((claim): Holder => [String(claim?.id), entry]);
  });

/** Collections whose entries no correction names: itself, what never changes, and what no page shows as its own. */
const NEVER_CORRECTED: CollectionName[] = ['corrections', 'versions', 'leftOut', 'editions', 'translations', 'translatedBodies'];

/** All ids, those of files with problems included, so that a mistake is not reported again by every file that refers to it. */
function knownIds(raw: Raw): Known {
  const holders = (name: CollectionName, prefix = '') => raw[name].map((entry): Holder => [prefix + entry.id, entry]);
  const all = Object.fromEntries(collectionNames.map((name) => [name, new Map(holders(name))])) as Record<
    CollectionName,
    Map<string, RawEntry>
  >;
  const claims = claimsIn(raw);
  const others = raw.site.flatMap((entry) => Object.keys((entry.data as Partial<Site>).speakers ?? {}).map((id): Holder => [id, entry]));
  const speakers = new Map([...all.parties, ...all.voices, ...others]);
  const correctable = collectionNames.filter((name) => !NEVER_CORRECTED.includes(name));
  const corrected = correctable.flatMap((name) => holders(name, name === 'site' ? '' : `${name}/`));
  return {
    ...all,
    claims: new Map(claims),
    speakers,
    authors: new Map([...speakers, ...all.sources]),
    entries: new Map([...corrected, ...claims.map(([id, entry]): Holder => [`claims/${id}`, entry])]),
  };
}

/** What one thing that a reference names is called, where its collection does not say it. */
const NOUN: Record<string, string> = { claims: 'claim', searches: 'search', speakers: 'speaker', authors: 'speaker', entries: 'entry' };

const nounOf = (ref: Reference) => NOUN[ref] ?? collections[ref as 'figures'].use;

/** An id that stands somewhere, and what it should name. */
type Mention = ProseEntry['mentions'][number] & { file: string };

/** The known id that one was meant to be, if any. Another number is another thing. */
export function meant(id: string, among: Iterable<string>): string | undefined {
  const digitsIn = (text: string) => text.replace(/\D/g, '');
  return nearest(
    id,
    Iterator.from(among).filter((other) => digitsIn(other) === digitsIn(id)),
  );
}

function unknown(file: string, field: string, id: string, what: string, among: Iterable<string>): Problem {
  const near = meant(id, among);
  const todo = near ? `Did you mean "${near}"? If so, write that` : 'Add it, or take the reference out';
  return { file, field, wrong: `names the unknown ${what} "${id}"`, todo };
}

/** An entry that is gone and that others name, with each place. */
function stillNamed({ file, gone }: RawEntry, mentions: Mention[]): Problem {
  const places = mentions.map(({ file, field, id }) => `${placeOf({ file, field, value: id })} (${id})`);
  const todo = gone === 'is a draft' ? 'Make those drafts too, or take its `draft` out' : 'Restore it, or change what names it';
  return { file, field: '', wrong: `${gone}, but is named in ${[...new Set(places)].join('; ')}`, todo };
}

function* unprinted({ file, texts, body }: ProseEntry): Iterable<Problem> {
  const todo = 'Write `{id}` in sentences that show figures; elsewhere say it in words';
  for (const { value, field, meta } of texts)
    if (/<Fig\b/.test(value)) yield { file, field, wrong: 'holds <Fig …/>, which works in bodies only', todo };
    else if (/[{}]/.test(value) && !meta.figures)
      yield { file, field, wrong: 'holds a brace, but figures are not printed in this field', todo };
  const wrong = 'holds a figure that is not written as <Fig id="…"/>';
  if (/<Fig\b/.test(withoutFigures(body)) || /\{(?!\/\*)/.test(body))
    yield { file, field: 'body', wrong, todo: 'Write <Fig id="…"/>, with double quotes; `{id}` works in fields only' };
}

/** References that name nothing: ids in fields, figures in sentences and bodies, answers, file paths. */
export const references: Rule = function* (entries, raw, gone) {
  const [known, missed] = [knownIds(raw), gone && knownIds(gone)];
  const prose = proseEntries(entries);
  const ofFiles = entries.positions.flatMap(({ id, file }): Mention[] => {
    const [party = '', question = ''] = id.split('/');
    return [
      { file, field: 'folder', ref: 'parties', id: party },
      { file, field: 'file name', ref: 'questions', id: question },
    ];
  });
  const inFiles = prose.flatMap(({ file, mentions }) => mentions.map((mention): Mention => ({ ...mention, file })));
  const dead = [...inFiles, ...ofFiles].filter(({ ref, id }) => !known[ref].has(id));
  const byHolder = Map.groupBy(dead, ({ ref, id }) => missed?.[ref].get(id));
  for (const [holder, mentions] of byHolder)
    if (holder) yield stillNamed(holder, mentions);
    else for (const { file, field, ref, id } of mentions) yield unknown(file, field, id, nounOf(ref), known[ref].keys());
  for (const entry of prose) yield* unprinted(entry);
  const answers = new Map(entries.questions.map(({ id, data }) => [id, data.answers.map((answer) => answer.id)]));
  for (const { id, file, data } of entries.positions) {
    const own = answers.get(id.split('/')[1]!);
    const all = [...(own ?? []), ...COMMON_ANSWERS];
    if (own && !all.includes(data.answer)) yield unknown(file, 'answer', data.answer, 'answer', all);
  }
};
