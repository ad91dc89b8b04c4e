import { evaluate, roundedAs } from '../values/formula.ts';
import { quantitiesIn, without } from '../values/quantities.ts';
import type { Figure } from '../schema/figure.ts';
import type { Entries } from '../load/parse.ts';
import { problem, type Rule } from './rule.ts';

const numbersIn = (text: string) => (text.replaceAll(',', '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

type Entry = Entries['figures'][number];

/** What is wrong with a figure's formula, or nothing. Ids that name no figure are reported as references. */
function formulaRule({ file, data }: Entry, values: Map<string, number>) {
  if (!data.formula) return [];
  try {
    const result = evaluate(data.formula, (id) => values.get(id) ?? NaN);
    if (Number.isNaN(result) || roundedAs(result, data.value) === data.value) return [];
    return [problem(file, 'value', `is ${data.value}, but the formula gives ${result}`, 'Correct the value or the formula')];
  } catch (fault) {
    return [problem(file, 'formula', (fault as Error).message, 'Write figures as {id}, and + - * / ^ and brackets')];
  }
}

/** Values lie in their range and interval, stand in their printed form and in a claim, and agree with their formula. */
export const figureRules: Rule = ({ figures, sources, site }) => {
  const values = new Map(figures.map(({ id, data }) => [id, data.value]));
  const numbers = new Map(sources.flatMap(({ data }) => data.claims.map((claim) => [claim.id, claim.numbers])));
  return figures.flatMap((entry) => [
    ...valueRules(entry),
    ...formulaRule(entry, values),
    ...sourceRule(entry, numbers, site[0]?.data.counted),
  ]);
};

/** What a figure prints, one of its claims prints too, unless it is worked out or says that it is our own. */
function sourceRule({ file, data }: Entry, numbers: Map<string, string[]>, counted?: readonly string[]) {
  // A claim in a file with problems of its own is not at hand.
  if (data.formula || data.claims.some((id) => !numbers.has(id))) return [];
  const found = quantitiesIn(data.display, counted);
  const printed = [...data.claims.flatMap((id) => numbers.get(id) ?? []), ...data.ownNumbers.map(({ number }) => number)];
  return without(found.length > 0 ? found : [data.display], printed).map((number) =>
    problem(
      file,
      'display',
      `prints "${number}", which none of its claims prints`,
      'Name the claim that prints it in `claims`, or give a `formula`',
    ),
  );
}

/** A printed number is the value or, where we worked the value out, the value rounded. */
const agrees = (printed: number, { value, formula }: Figure) =>
  printed === value || (formula !== undefined && roundedAs(value, printed) === printed);

function valueRules({ file, data }: Entry) {
  const [least, most] = data.range ?? (data.unit === '%' ? [0, 100] : [0, Infinity]);
  const outside = data.value < least || data.value > most;
  const printed = numbersIn(data.display);
  const [low, high] = data.interval ?? [data.value, data.value];
  return [
    ...(outside
      ? [problem(file, 'value', `is ${data.value}, outside ${least} to ${most}`, 'Correct the value or, if it is right, its `range`')]
      : []),
    ...(printed.length > 0 && !printed.some((number) => agrees(number, data))
      ? [problem(file, 'display', `prints "${data.display}" but the value is ${data.value}`, 'Make the two agree')]
      : []),
    ...(low > data.value || high < data.value
      ? [problem(file, 'interval', `runs from ${low} to ${high}, past the value ${data.value}`, 'Correct one of them')]
      : []),
  ];
}
