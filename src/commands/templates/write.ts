// Sets an entry as YAML with the manual's words over each field. Fields left out stand there too, behind a comment sign.
import { dump } from 'js-yaml';
import type { z } from 'astro/zod';
import { fieldsOf, isIdList, isList } from './fields.ts';

/** What the manual says of the field at a path. */
export type Manual = (path: string[]) => string;
type Values = Record<string, unknown>;

const WIDTH = 120;

/** A text as comment lines. */
function comment(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const line = lines.at(-1);
    if (line && line.length + word.length < WIDTH) lines.push(`${lines.pop()} ${word}`);
    else lines.push(`# ${word}`);
  }
  return lines;
}

const DATE = /^\d{4}(-\d{2}){0,2}$/;
const inline = (value: unknown) =>
  typeof value === 'string' && DATE.test(value) ? `"${value}"` : dump(value, { flowLevel: 0, lineWidth: -1, quotingType: '"' }).trim();

const deeper = (lines: string[]) => lines.map((line) => `  ${line}`);

/** A thing of a list: a dash before its first field, and comments on that above the dash. */
function item(lines: string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, i) => (i === first ? `- ${line}` : i < first ? line : `  ${line}`));
}

/** Sentences stand below each other; ids and numbers on one line. */
const isProse = (schema: z.ZodType, value: unknown): value is unknown[] =>
  isList(schema) && !isIdList(schema) && (value as unknown[]).join('').includes(' ');

function property(name: string, schema: z.ZodType, value: unknown, path: string[], manual: Manual | undefined): string[] {
  const fields = fieldsOf(schema, (value as Values)['kind']);
  if (!fields) return isProse(schema, value) ? [`${name}:`, ...value.map((one) => `  - ${inline(one)}`)] : [`${name}: ${inline(value)}`];
  if (!isList(schema)) return [`${name}:`, ...deeper(fieldLines(fields, value as Values, path, manual))];
  // The first of a list carries the comments; what follows is written like it.
  const items = (value as Values[]).flatMap((one, i) => item(fieldLines(fields, one, path, i === 0 ? manual : undefined)));
  return [`${name}:`, ...deeper(items)];
}

/** Fields as lines, in the schema's order. Without a manual, those that have a value only. */
export function fieldLines(fields: Record<string, z.ZodType>, values: Values, path: string[], manual: Manual | undefined): string[] {
  return Object.entries(fields).flatMap(([name, schema]) => {
    const here = [...path, name];
    const value = values[name];
    const note = comment(manual?.(here) ?? '');
    if (value === undefined) return manual ? [...note, `# ${name}:`] : [];
    return [...note, ...property(name, schema, value, here, manual)];
  });
}

/** A whole file: its manual, its fields and, for MDX, its body. */
export function fileText(fields: Record<string, z.ZodType>, values: Values, manual: Manual, body: string | undefined): string {
  const yaml = [...comment(manual([])), '', ...fieldLines(fields, values, [], manual)].join('\n');
  return body === undefined ? `${yaml}\n` : `---\n${yaml}\n---\n${body && `\n${body}\n`}`;
}
