import type { SharesChart, SquaresChart } from '../../schema/chart.ts';
import type { Figure } from '../../schema/figure.ts';
import { problem, type Rule } from './rule.ts';

const numbersIn = (text: string) => (text.replaceAll(',', '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/** Values lie in their range and stand in their printed form. */
export const figureRules: Rule = ({ figures }) =>
  figures.flatMap(({ file, data }) => {
    const [least, most] = data.range ?? (data.unit === '%' ? [0, 100] : [0, Infinity]);
    const outside = data.value < least || data.value > most;
    const printed = numbersIn(data.shown);
    return [
      ...(outside
        ? [problem(file, 'value', `is ${data.value}, outside ${least} to ${most}`, 'Correct the value or, if it is right, its `range`')]
        : []),
      ...(printed.length > 0 && !printed.includes(data.value)
        ? [problem(file, 'shown', `prints "${data.shown}" but the value is ${data.value}`, 'Make the two agree')]
        : []),
    ];
  });

type Known = Map<string, Figure>;

/** Whether parts add up to a whole. True where a figure is missing, which another check reports. */
function addsUp(known: Known, whole: string, parts: string[]): boolean {
  const values = [whole, ...parts].map((id) => known.get(id)?.value);
  if (values.includes(undefined)) return true;
  const [total, ...rest] = values as number[];
  return Math.abs(total! - rest.reduce((sum, value) => sum + value, 0)) < 1e-9 * Math.max(1, Math.abs(total!));
}

function squaresRules(file: string, chart: SquaresChart, known: Known) {
  const sums = [
    { field: 'groups', whole: chart.total, parts: chart.groups.map(({ figure }) => figure) },
    ...chart.groups.map((group, i) => ({
      field: `groups.${i}.parts`,
      whole: group.figure,
      parts: group.parts.map(({ figure }) => figure),
    })),
  ];
  const uneven = chart.groups
    .flatMap(({ parts }) => parts)
    .filter(({ figure }) => {
      const squares = (known.get(figure)?.value ?? chart.each) / chart.each;
      return squares < 1 || Math.abs(squares - Math.round(squares)) > 1e-9;
    });
  return [
    ...sums
      .filter(({ whole, parts }) => !addsUp(known, whole, parts))
      .map(({ field, whole }) => problem(file, field, `does not add up to "${whole}"`, 'Correct the parts or the sum')),
    ...uneven.map(({ figure }) => problem(file, 'each', `does not go into "${figure}" a whole number of times`, 'Choose a smaller square')),
  ];
}

function sharesRules(file: string, chart: SharesChart, known: Known) {
  const odd = chart.panels.flatMap(({ rows }) => rows).filter(({ figure }) => known.has(figure) && known.get(figure)!.unit !== '%');
  return odd.map(({ figure }) =>
    problem(file, 'panels', `draws "${figure}", which is no share in %`, 'Take it out, or choose another kind of chart'),
  );
}

/** The parts of a sum add up to it in whole squares; shares are shares. */
export const chartRules: Rule = ({ charts, figures }) => {
  const known: Known = new Map(figures.map(({ id, data }) => [id, data]));
  return charts.flatMap(({ file, data }) => (data.kind === 'squares' ? squaresRules(file, data, known) : sharesRules(file, data, known)));
};
