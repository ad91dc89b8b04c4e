// What the command says to its author.
import { listed, type Problem } from '../../facts/load/problem.ts';
import type { Ask } from './asks.ts';
import type { Draft } from './draft.ts';
import { choicesOf, isList } from './fields.ts';

/** What an option takes, in the manual's words. */
export function explain({ schema, manual }: Ask): string {
  const choices = choicesOf(schema);
  return [manual, choices.length > 0 ? `One of: ${choices.join(', ')}.` : ''].filter(Boolean).join(' ');
}

const flag = ({ option, schema }: Ask) => `--${option}${isList(schema) ? ' …' : ''}`;

/** All options that are missing or wrong, and the others that there are. */
export function faults(name: string, { asks, missing, wrong }: Draft): string {
  const rest = asks.filter(({ option }) => !missing.some((one) => one.option === option)).map(flag);
  return [
    ...(missing.length > 0
      ? [
          `A new ${name} needs these too:\n`,
          ...missing.map((ask) => `  ${flag(ask)}${ask.why && `, ${ask.why}`}\n      ${explain(ask)}`),
          '',
        ]
      : []),
    ...(wrong.length > 0 ? ['These are wrong:\n', ...wrong.map((one) => `  ${one}`), ''] : []),
    ...(rest.length > 0 ? [`It may also have: ${rest.join(' ')}`] : []),
    'Where dots stand, write an option once for each; ids may also be given as a,b.',
  ].join('\n');
}

/** That a file stands, what it leaves to do, and what comes next. */
export function written(file: string, left: Problem[], next: string): string {
  const rest = left.length > 0 ? [`\nLeft to do before the site can be built:\n\n${listed(left)}`] : [];
  return [`${file} is written.`, ...rest, next].join('\n');
}
