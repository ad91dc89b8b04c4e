// The options of a kind, made from the fields of its schema and their manual.
import { z } from 'astro/zod';
import { collections } from '../../facts/schema/collections.ts';
import { id } from '../../facts/schema/text.ts';
import { TEMPLATES } from './drawings.ts';
import { fieldsOf, isList, isNeeded, schemaAt } from './fields.ts';
import { KINDS, said, type Given, type Kind } from './kinds.ts';
import { manual } from './manual.ts';

/** One thing that a file needs or may hold, as an option of the command. */
export interface Ask {
  option: string;
  schema: z.ZodType;
  /** Where its value goes; empty where the value names the file or goes into several places. */
  path: (string | number)[];
  manual: string;
  needed: boolean;
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `claim` and `says` make `claim`, `claim` and `kind` make `claim-kind`. */
const optionOf = (prefix: string, name: string) => (prefix && name === 'text' ? prefix : [prefix, kebab(name)].filter(Boolean).join('-'));

export interface Missing extends Ask {
  /** On what it hangs whether this is needed, where that is not known yet. */
  why: string;
}

const sentences = (text: string) => text.split(/(?<=\.) /);

/** What the manual says at a path or, where it is silent, of what lies around it. */
function told(file: string, path: string[]): string {
  return manual(file, path) || (path.length > 1 ? told(file, path.slice(0, -1)) : '');
}

const fieldAsks = (name: string, { collection, parts }: Kind): Ask[] =>
  Object.entries(fieldsOf(collections[collection].schema)!).flatMap(([field, schema]) => {
    const prefix = parts[field];
    const inner = fieldsOf(schema);
    if (prefix === undefined) {
      const ask = { option: kebab(field), schema, path: [field], manual: told(name, [name, field]), needed: isNeeded(schema) };
      return inner || field === 'drawing' ? [] : [ask];
    }
    const place = isList(schema) ? [field, 0] : [field];
    return Object.entries(inner!).map(([part, one]) => ({
      ...{ option: optionOf(prefix, part), schema: one, path: [...place, part] },
      manual: told(name, [name, field, part]),
      needed: isNeeded(schema) && isNeeded(one),
    }));
  });

const ids = z.array(id).min(1);

/** What a drawing made from figures needs. */
function drawingAsks(kind: string | undefined): Ask[] {
  const schema = z.enum(Object.keys(TEMPLATES));
  const first = { option: 'kind', schema, path: [], manual: manual('drawings/drawing', ['drawing']), needed: true };
  const template = TEMPLATES[kind ?? ''];
  if (!kind || !template) return [first];
  const drawing = fieldsOf(collections.charts.schema)!['drawing']!;
  const rest = Object.entries({ figures: [], ...template.needs }).map(([option, path]: [string, string[]]) => ({
    ...{ option, path: [], needed: true, manual: told(`drawings/${kind}`, [kind, ...path]) },
    schema: path.length === 0 || option === 'sizes' ? ids : schemaAt(drawing, path, kind),
  }));
  return [first, ...rest];
}

/** Everything that a kind of file needs or may hold, in the order of its file. */
export function asksOf(name: string, given: Given): Ask[] {
  const kind = KINDS[name]!;
  const mdx = collections[kind.collection].pattern.endsWith('.mdx');
  const [first = '', ...rest] = sentences(manual(name, [name]));
  const names = kind.names.map((option) => ({ option, schema: id, path: [], manual: first, needed: true }));
  const words = rest.filter((sentence) => sentence.includes('body')).join(' ');
  const body = mdx ? [{ option: 'body', schema: z.string().min(1), path: [], manual: words, needed: false }] : [];
  const drawing = name === 'chart' ? drawingAsks(said(given, 'kind')) : [];
  return [...names, ...drawing, ...fieldAsks(name, kind), ...body];
}

/** Options that are needed and not given. Those that hang on another option which is missing too say so in `why`. */
export function missingOf(name: string, asks: Ask[], given: Given): Missing[] {
  const { also } = KINDS[name]!;
  return asks
    .filter(({ option }) => !given[option])
    .flatMap((ask) => {
      const [reason] = also.filter(({ needs, when }) => needs.includes(ask.option) && when(given) !== false);
      if (ask.needed || reason) return [{ ...ask, why: ask.needed || reason?.when(given) ? '' : reason!.why }];
      return [];
    });
}
