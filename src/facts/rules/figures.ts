import { evaluate, roundedAs } from '../values/formula.ts';
import { quantitiesIn, without } from '../values/quantities.ts';
import type { Figure } from '../schema/figure.ts';
import type { Entries } from '../load/parse.ts';
import { claimsOf, each, printedBy, type Fault } from './rule.ts';

const numbersIn = (text: string) => (text.replaceAll(',', '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

function* formulaRules(formula: string, value: number, { figures }: Entries): Iterable<Fault> {
  try {
    const result = evaluate(formula, (id) => figures.find((one) => one.id === id)?.data.value ?? NaN);
    if (!Number.isNaN(result) && roundedAs(result, value) !== value)
      yield ['value', `is ${value}, but the formula gives ${result}`, 'Correct the value or the formula'];
  } catch (fault) {
    yield ['formula', (fault as Error).message, 'Write figures as {id}, and + - * / ^ and brackets'];
  }
}

/** A printed number is the value or, where we worked the value out, the value rounded. */
const agrees = (printed: number, { value, formula }: Figure) =>
  printed === value || (formula !== undefined && roundedAs(value, printed) === printed);

/** Values lie in their range and interval, are in their printed form and in a claim, and agree with their formula. */
export const figureRules = each('figures', function* ({ data }, entries) {
  const { value, display, formula, claims, ownNumbers } = data;
  const [least, most] = data.range ?? (data.unit === '%' ? [0, 100] : [0, Infinity]);
  const printed = numbersIn(display);
  const [low, high] = data.interval ?? [value, value];
  if (value < least || value > most)
    yield ['value', `is ${value}, outside ${least} to ${most}`, 'Correct the value or, if it is right, its `range`'];
  if (printed.length > 0 && !printed.some((number) => agrees(number, data)))
    yield ['display', `prints "${display}" but the value is ${value}`, 'Make the two agree'];
  if (low > value || high < value) yield ['interval', `runs from ${low} to ${high}, past the value ${value}`, 'Correct one of them'];
  if (formula) return yield* formulaRules(formula, value, entries);
  // A claim in a file with problems of its own is not at hand.
  if (claims.some((id) => !claimsOf(entries).has(id))) return;
  const found = quantitiesIn(display, entries.site[0]?.data.counted);
  const allowed = [...printedBy(claims, entries), ...ownNumbers.map(({ number }) => number)];
  const todo = 'Name the claim that prints it in `claims`, or give a `formula`';
  for (const number of without(found.length > 0 ? found : [display], allowed))
    yield ['display', `prints "${number}", which none of its claims prints`, todo];
});
