import { evaluate, roundedAs } from '../values/formula.ts';
import { quantitiesIn, without } from '../values/quantities.ts';
import type { Figure } from '../schema/figure.ts';
import type { Entries } from '../load/parse.ts';
import type { Problem } from '../load/problem.ts';
import { problem, type Rule } from './rule.ts';

const numbersIn = (text: string) => (text.replaceAll(',', '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

type Entry = Entries['figures'][number];

/** A formula gives the value. Ids that name no figure are reported as references. */
function* formulaRules({ file, data }: Entry, values: Map<string, number>): Iterable<Problem> {
  if (!data.formula) return;
  try {
    const result = evaluate(data.formula, (id) => values.get(id) ?? NaN);
    if (!Number.isNaN(result) && roundedAs(result, data.value) !== data.value)
      yield problem(file, 'value', `is ${data.value}, but the formula gives ${result}`, 'Correct the value or the formula');
  } catch (fault) {
    yield problem(file, 'formula', (fault as Error).message, 'Write figures as {id}, and + - * / ^ and brackets');
  }
}

/** What a figure prints, one of its claims prints too, unless it is worked out or says that it is our own. */
function* sourceRules({ file, data }: Entry, numbers: Map<string, string[]>, counted?: readonly string[]): Iterable<Problem> {
  // A claim in a file with problems of its own is not at hand.
  if (data.formula || data.claims.some((id) => !numbers.has(id))) return;
  const found = quantitiesIn(data.display, counted);
  const printed = [...data.claims.flatMap((id) => numbers.get(id) ?? []), ...data.ownNumbers.map(({ number }) => number)];
  const todo = 'Name the claim that prints it in `claims`, or give a `formula`';
  for (const number of without(found.length > 0 ? found : [data.display], printed))
    yield problem(file, 'display', `prints "${number}", which none of its claims prints`, todo);
}

/** A printed number is the value or, where we worked the value out, the value rounded. */
const agrees = (printed: number, { value, formula }: Figure) =>
  printed === value || (formula !== undefined && roundedAs(value, printed) === printed);

function* valueRules({ file, data }: Entry): Iterable<Problem> {
  const { value, display } = data;
  const [least, most] = data.range ?? (data.unit === '%' ? [0, 100] : [0, Infinity]);
  const printed = numbersIn(display);
  const [low, high] = data.interval ?? [value, value];
  if (value < least || value > most)
    yield problem(file, 'value', `is ${value}, outside ${least} to ${most}`, 'Correct the value or, if it is right, its `range`');
  if (printed.length > 0 && !printed.some((number) => agrees(number, data)))
    yield problem(file, 'display', `prints "${display}" but the value is ${value}`, 'Make the two agree');
  if (low > value || high < value)
    yield problem(file, 'interval', `runs from ${low} to ${high}, past the value ${value}`, 'Correct one of them');
}

/** Values lie in their range and interval, stand in their printed form and in a claim, and agree with their formula. */
export const figureRules: Rule = function* ({ figures, sources, site }) {
  const values = new Map(figures.map(({ id, data }) => [id, data.value]));
  const numbers = new Map(sources.flatMap(({ data }) => data.claims.map((claim) => [claim.id, claim.numbers])));
  for (const entry of figures) {
    yield* valueRules(entry);
    yield* formulaRules(entry, values);
    yield* sourceRules(entry, numbers, site[0]?.data.counted);
  }
};
