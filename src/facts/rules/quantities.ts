import { figureIds } from '../values/figure-text.ts';
import { inDigits, inWords, without } from '../values/quantities.ts';
import type { Entries } from '../load/parse.ts';
import type { Problem } from '../load/problem.ts';
import { proseEntries } from '../load/prose.ts';
import { eachString } from '../load/strings.ts';
import { problem, type Rule } from './rule.ts';

/** The quantities of each text that was seen: while a site is written, few texts change from one look to the next. */
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

/** Fields whose text is not prose of ours: addresses, ids, names of laws and publishers, printed forms. */
const NOT_PROSE = new Set(
  (
    'id url publisher phone display number numbers name hosts contact question questions figures figure total charts headline replies parties ' +
    'party published date until when asOf lastChecked by sign formula event view answer searched said touches'
  ).split(' '),
);

/** Folders whose titles are those of other people's works. */
const WORKS = ['sources', 'studies'];

/** The printed numbers that a claim, or all claims of a figure, stand for. */
interface Printed {
  claim: Map<unknown, string[]>;
  figure: Map<unknown, string[]>;
}

function printedNumbers({ sources, figures }: Entries): Printed {
  const claim = new Map<unknown, string[]>(sources.flatMap(({ data }) => data.claims.map(({ id, numbers }) => [id, numbers])));
  const figure = new Map<unknown, string[]>(
    figures.map(({ id, data }) => [id, [data.display, ...data.claims.flatMap((one) => claim.get(one) ?? [])]]),
  );
  return { claim, figure };
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** The numbers printed by the claims and figures that an object names. */
function beside(value: object, { claim, figure }: Printed): string[] {
  const { numbers = [], claims, figure: shown, figures } = value as Record<string, unknown>;
  const named = [...list(shown), ...list(figures)].flatMap((id) => figure.get(id) ?? []);
  return [...(numbers as string[]), ...list(claims).flatMap((id) => claim.get(id) ?? []), ...named];
}

/** A text with the numbers that may stand in it, because the claims cited beside it print them. */
type Check = (field: string, text: string, near: string[]) => void;

/** Walks all prose of a value. */
function visit(value: unknown, path: string[], near: string[], printed: Printed, check: Check): void {
  if (typeof value === 'string') return check(path.join('.'), value, near);
  if (Array.isArray(value)) return value.forEach((item, i) => visit(item, [...path, String(i)], near, printed, check));
  if (!value || typeof value !== 'object') return;
  const here = beside(value, printed);
  for (const [name, item] of Object.entries(value)) if (!NOT_PROSE.has(name)) visit(item, [...path, name], here, printed, check);
}

/** All numbers that the claims and figures of an entry print, wherever in it they are named. */
function ofEntry(data: unknown, body: string, { claim, figure }: Printed): string[] {
  const found = figureIds(body).flatMap((id) => figure.get(id) ?? []);
  eachString(data, (_, key, value) => {
    if (key === 'claims') found.push(...(claim.get(value) ?? []));
    if (key === 'numbers') found.push(value);
    for (const id of ['figure', 'figures'].includes(key) ? [value] : figureIds(value)) found.push(...(figure.get(id) ?? []));
  });
  return found;
}

const TODO = 'Take it from content/figures: `{id}` in a field, `<Fig id="…"/>` in a body; in a claim, list it in `numbers`';

/**
 * Quantities reach prose from figures, by id, or from the printed numbers of claims. Digits must be printed by a claim or
 * figure named beside the sentence. Words ("half", "four years") may be printed by any claim of the entry, since a printed
 * form cannot always take their place in a sentence; in a source, by the claim itself. What an author counted or chose stands in `ownNumbers` with its reason.
 */
export const quantities: Rule = (entries) => {
  const printed = printedNumbers(entries);
  const counted = countedBy(entries);
  const problems: Problem[] = [];
  for (const { name, file, data, body } of proseEntries(entries)) {
    const own = data.ownNumbers?.map(({ number }) => number) ?? [];
    const needed = new Set(name === 'figures' ? own.filter((number) => (data as { display?: string }).display?.includes(number)) : []);
    const all = ofEntry(data, body, printed);
    const check: Check = (field, text, near) => {
      if (field === 'title' && WORKS.includes(name)) return;
      const { digits, words } = quantitiesOf(text, counted);
      const open = [...without(digits, near), ...without(words, name === 'sources' ? near : all)];
      for (const number of own) if (without(open, [number]).length < open.length) needed.add(number);
      problems.push(...without(open, own).map((number) => problem(file, field, `holds the quantity "${number}", typed by hand`, TODO)));
    };
    visit(data, [], [], printed, check);
    check('body', body, []);
    problems.push(...own.filter((number) => !needed.has(number)).map((number) => idle(file, number)));
  }
  return problems;
};

const idle = (file: string, number: string) =>
  problem(file, 'ownNumbers', `lists "${number}", which stands nowhere without a source`, 'Take it out');
