import type { Problem } from '../problem.ts';
import { problem, type Rule } from './rule.ts';

/** Values lie in their range and stand in their printed form. */
export const figureRules: Rule = ({ figures }) =>
  figures.flatMap(({ file, data }) => {
    const [least, most] = data.range ?? (data.unit === '%' ? [0, 100] : [0, Infinity]);
    const found: Problem[] = [];
    if (data.value < least || data.value > most)
      found.push(
        problem(file, 'value', `is ${data.value}, outside ${least} to ${most}`, 'Correct the value or, if it is right, its `range`'),
      );
    if (/\d/.test(data.shown) && !data.shown.replaceAll(',', '').includes(String(data.value)))
      found.push(problem(file, 'shown', `prints "${data.shown}" but the value is ${data.value}`, 'Make the two agree'));
    return found;
  });

/** The parts of a sum add up to it. */
export const chartRules: Rule = ({ charts, figures }) => {
  const value = new Map(figures.map(({ id, data }) => [id, data.value]));
  const sum = (ids: string[]) => ids.reduce((total, id) => total + (value.get(id) ?? 0), 0);
  const mismatch = (file: string, field: string, whole: string, parts: string[]) =>
    value.has(whole) && value.get(whole) !== sum(parts)
      ? [problem(file, field, `adds up to ${sum(parts)}, not to the ${value.get(whole)} of "${whole}"`, 'Correct the parts or the sum')]
      : [];
  return charts.flatMap(({ file, data }) => {
    if (data.kind !== 'squares') return [];
    const parts = data.groups.flatMap((group, i) =>
      mismatch(
        file,
        `groups.${i}.parts`,
        group.figure,
        group.parts.map((part) => part.figure),
      ),
    );
    return [
      ...mismatch(
        file,
        'groups',
        data.total,
        data.groups.map((group) => group.figure),
      ),
      ...parts,
    ];
  });
};
