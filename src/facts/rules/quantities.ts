import { figureIds } from '../values/figure-text.ts';
import { inDigits, inWords, without } from '../values/quantities.ts';
import type { Entries } from '../load/parse.ts';
import type { Problem } from '../load/problem.ts';
import { proseEntries } from '../load/prose.ts';
import type { Text } from '../schema/field.ts';
import { problem, type Rule } from './rule.ts';

/** Quantities by text. While a site is written, few texts change between two checks. */
const seen = new Map<string, { digits: string[]; words: string[] }>();
let seenWith = '';

function quantitiesOf(text: string, counted: readonly string[]): { digits: string[]; words: string[] } {
  const found = seen.get(text) ?? { digits: inDigits(text), words: inWords(text, counted) };
  seen.set(text, found);
  return found;
}

/** The nouns that this dispute counts. Where the list is another than before, texts are looked at anew. */
function countedBy({ site }: Entries): readonly string[] {
  const counted = site[0]?.data.counted ?? [];
  if (counted.join() !== seenWith) seen.clear();
  seenWith = counted.join();
  return counted;
}

/** The printed numbers that a claim, or all claims of a figure, stand for. */
interface Printed {
  claim: Map<string, string[]>;
  figure: Map<string, string[]>;
}

function printedNumbers({ sources, figures }: Entries): Printed {
  const claim = new Map<string, string[]>(sources.flatMap(({ data }) => data.claims.map(({ id, numbers }) => [id, numbers])));
  const figure = new Map<string, string[]>(
    figures.map(({ id, data }) => [id, [data.display, ...data.claims.flatMap((one) => claim.get(one) ?? [])]]),
  );
  return { claim, figure };
}

/** What a text makes available to the sentences beside it: numbers of the claim or figure that it names, or the number that it is. */
function numbersOf({ value, meta }: Text, { claim, figure }: Printed): string[] {
  if (meta.printed) return [value];
  if (meta.ref === 'claims') return claim.get(value) ?? [];
  return meta.ref === 'figures' ? (figure.get(value) ?? []) : [];
}

/** Numbers by the object whose fields make them available. */
function numbersByHolder(texts: Text[], printed: Printed): Map<object, string[]> {
  const byHolder = Map.groupBy(texts, ({ holder }) => holder);
  return new Map([...byHolder].map(([holder, list]) => [holder, list.flatMap((text) => numbersOf(text, printed))]));
}

const isProse = ({ meta, fixed }: Text) => !fixed && !meta.ref && meta.prose !== false;

const TODO = 'Take it from content/figures: `{id}` in a field, `<Fig id="…"/>` in a body; in a claim, list it in `numbers`';

/**
 * Quantities reach prose from figures, by id, or from the printed numbers of claims. Digits must be printed by a claim or
 * figure named beside the sentence. Words ("half", "four years") may be printed by any claim of the entry, since a printed
 * form cannot always take their place in a sentence; in a source, by the claim itself. What an author counted or chose is in `ownNumbers` with its reason.
 */
export const quantities: Rule = (entries) => {
  const printed = printedNumbers(entries);
  const counted = countedBy(entries);
  return proseEntries(entries).flatMap(({ name, file, data, body, texts }) => {
    const own = data.ownNumbers?.map(({ number }) => number) ?? [];
    const needed = new Set(name === 'figures' ? own.filter((number) => (data as { display?: string }).display?.includes(number)) : []);
    const beside = numbersByHolder(texts, printed);
    const named = [...texts.map(({ value }) => value), body].flatMap(figureIds).flatMap((id) => printed.figure.get(id) ?? []);
    const all = [...[...beside.values()].flat(), ...named];
    const check = (field: string, text: string, near: string[]): Problem[] => {
      const { digits, words } = quantitiesOf(text, counted);
      const open = [...without(digits, near), ...without(words, name === 'sources' ? near : all)];
      for (const number of own) if (without(open, [number]).length < open.length) needed.add(number);
      return without(open, own).map((number) => problem(file, field, `holds the quantity "${number}", typed by hand`, TODO));
    };
    const found = texts.filter(isProse).flatMap(({ field, value, holder }) => check(field, value, beside.get(holder) ?? []));
    return [...found, ...check('body', body, []), ...own.filter((number) => !needed.has(number)).map((number) => idle(file, number))];
  });
};

const idle = (file: string, number: string) =>
  problem(file, 'ownNumbers', `lists "${number}", which stands nowhere without a source`, 'Take it out');
