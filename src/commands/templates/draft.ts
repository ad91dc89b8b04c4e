// A new entry as text, checked with all content as if it stood there already. Nothing is written here.
import type { z } from 'astro/zod';
import { check } from '../../facts/load/build.ts';
import type { Entries } from '../../facts/load/parse.ts';
import type { Problem } from '../../facts/load/problem.ts';
import { UNUSED } from '../../facts/rules/unused-claims.ts';
import { collections } from '../../facts/schema/collections.ts';
import { rawOf, type Files } from '../../facts/load/files.ts';
import { asksOf, missingOf, type Ask, type Missing } from './asks.ts';
import { TEMPLATES } from './drawings.ts';
import { fieldsOf, valueOf, wrongWith } from './fields.ts';
import { KINDS, pathOf, said, type Given } from './kinds.ts';
import { manual } from './manual.ts';
import { fileText } from './write.ts';

export interface Draft {
  asks: Ask[];
  /** Options to be given still. */
  missing: Missing[];
  /** What is wrong with options that were given, in words. */
  wrong: string[];
  /** Where the file belongs, below the content folder. */
  path: string;
  text: string;
  /** What is wrong in the new file. */
  problems: Problem[];
  /** What the new file leaves to do: claims that nothing cites yet, and what other files need because of it. */
  left: Problem[];
}

type Values = Record<string, unknown>;

/** Sets a value at a path, making the objects and lists on the way. */
function put(into: Values, [first, ...rest]: (string | number)[], value: unknown): void {
  if (rest.length === 0) into[first!] = value;
  else put((into[first!] ??= typeof rest[0] === 'number' ? [] : {}) as Values, rest, value);
}

/** What need not be asked for, since it says nothing of the matter: a place in an order, the id of a first claim. */
function withDefaults(name: string, given: Given, { charts }: Entries): Given {
  const last = Math.max(0, ...charts.map(({ data }) => data.number));
  if (name === 'chart') return { number: [String(last + 1)], ...given };
  return name === 'source' && given['id'] ? { 'claim-id': [`${said(given, 'id')}-1`], ...given } : given;
}

function drawingOf(given: Given, asks: Ask[], { figures, parties }: Entries): unknown {
  const value = (option: string) => {
    const ask = asks.find((one) => one.option === option);
    return ask && given[option] ? valueOf(ask.schema, given[option]) : '';
  };
  // What is unknown is reported by the check, with the nearest id.
  const unknown = { counts: 'unknown', of: 'unknown', unit: 'unknown', by: '', when: undefined, claims: [] };
  return TEMPLATES[said(given, 'kind')!]!.draw({
    figures: value('figures') as string[],
    sizes: (value('sizes') || []) as string[],
    given: (option) => String(value(option)),
    figure: (id) => figures.find((entry) => entry.id === id)?.data ?? unknown,
    isParty: (id) => parties.some((entry) => entry.id === id),
  });
}

function valuesOf(name: string, given: Given, asks: Ask[], entries: Entries): Values {
  const values: Values = {};
  for (const { option, path, schema } of asks) if (path.length > 0 && given[option]) put(values, path, valueOf(schema, given[option]));
  return name === 'chart' ? { ...values, drawing: drawingOf(given, asks, entries) } : values;
}

function textOf(name: string, values: Values, given: Given): string {
  const { collection } = KINDS[name]!;
  const { schema, pattern } = collections[collection] as { schema: z.ZodType; pattern: string };
  const kind = said(given, 'kind');
  const words = (path: string[]) =>
    name === 'chart' && path[0] === 'drawing' ? manual(`drawings/${kind}`, [kind!, ...path.slice(1)]) : manual(name, [name, ...path]);
  return fileText(fieldsOf(schema)!, values, words, pattern.endsWith('.mdx') ? (said(given, 'body') ?? '') : undefined);
}

const same = (one: Problem) => (other: Problem) => JSON.stringify(one) === JSON.stringify(other);

/** All content as it is, checked once. */
export interface Base {
  files: Files;
  entries: Entries;
  problems: Problem[];
}

/** Content with what is wrong in it. */
export function checked(files: Files): Base {
  return { files, ...check(rawOf(files)) };
}

/** A file of a kind as the options given make it. Where some are missing or wrong, it has no text. */
export function draft(name: string, options: Given, base: Base): Draft {
  const given = withDefaults(name, options, base.entries);
  const asks = asksOf(name, given);
  const missing = missingOf(name, asks, given);
  const wrong = asks.flatMap(({ option, schema }) => {
    const fault = given[option] && wrongWith(schema, valueOf(schema, given[option]));
    return fault ? [`--${option} "${given[option]!.join('", "')}": ${fault}`] : [];
  });
  const path = pathOf(KINDS[name]!, given);
  if (missing.length + wrong.length > 0) return { asks, missing, wrong, path, text: '', problems: [], left: [] };
  const text = textOf(name, valuesOf(name, given, asks, base.entries), given);
  const after = checked(new Map([...base.files, [path, text]]));
  const brought = after.problems.filter((problem) => !base.problems.some(same(problem)));
  const isOwn = ({ file, wrong: what }: Problem) => file === `content/${path}` && what !== UNUSED;
  const { problems = [], left = [] } = Object.groupBy(brought, (problem) => (isOwn(problem) ? 'problems' : 'left'));
  return { asks, missing, wrong, path, text, problems, left };
}
