import { figureIds } from '../values/figure-text.ts';
import { inDigits, inWords, without } from '../values/quantities.ts';
import { proseEntries } from '../load/prose.ts';
import type { Text } from '../schema/field.ts';
import { printedBy, problem, type Rule } from './rule.ts';

const isProse = ({ meta, fixed }: Text) => !fixed && !meta.ref && meta.prose !== false;

const TODO = 'Take it from content/figures: `{id}` in a field, `<Fig id="…"/>` in a body; in a claim, list it in `numbers`';

/**
 * Quantities reach prose from figures, by id, or from the printed numbers of claims that are named beside the sentence. Words ("half") may
 * be printed by any claim of the entry, since a printed form cannot always take their place; in a source, by the claim itself.
 */
export const quantities: Rule = function* (entries) {
  const ofFigure = new Map(entries.figures.map(({ id, data }) => [id, [data.display, ...printedBy(data.claims, entries)]]));
  const counted = entries.site[0]?.data.counted ?? [];
  /** What a text makes available to the sentences beside it: numbers of the claim or figure that it names, or the number that it is. */
  const numbersOf = ({ value, meta: { ref, printed: isNumber } }: Text): string[] => {
    if (isNumber) return [value];
    return ref === 'claims' ? printedBy([value], entries) : ref === 'figures' ? (ofFigure.get(value) ?? []) : [];
  };
  for (const { name, file, data, body, texts } of proseEntries(entries)) {
    const own = data.ownNumbers?.map(({ number }) => number) ?? [];
    const needed = new Set(name === 'figures' ? own.filter((number) => (data as { display?: string }).display?.includes(number)) : []);
    const beside = Map.groupBy(texts, ({ holder }) => holder);
    const named = [...texts.map(({ value }) => value), body].flatMap(figureIds).flatMap((id) => ofFigure.get(id) ?? []);
    const all = [...texts.flatMap(numbersOf), ...named];
    const prose = texts
      .filter(isProse)
      .map(({ field, value, holder }) => ({ field, text: value, near: beside.get(holder)!.flatMap(numbersOf) }));
    for (const { field, text, near } of [...prose, { field: 'body', text: body, near: [] }]) {
      const open = [...without(inDigits(text), near), ...without(inWords(text, counted), name === 'sources' ? near : all)];
      for (const number of own) if (without(open, [number]).length < open.length) needed.add(number);
      for (const number of without(open, own)) yield problem(file, field, `holds the quantity "${number}", typed by hand`, TODO);
    }
    for (const number of own)
      if (!needed.has(number)) yield problem(file, 'ownNumbers', `lists "${number}", which stands nowhere without a source`, 'Take it out');
  }
};
