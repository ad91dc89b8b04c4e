// What a schema says of its fields at run time: which are needed, of what sort, and what a text given for one means.
import { z } from 'astro/zod';
import { load } from 'js-yaml';

type Shape = Record<string, z.ZodType>;

/** A schema without what makes it optional. */
export function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap() as z.ZodType) : schema;
}

export const isNeeded = (schema: z.ZodType) => !schema.safeParse(undefined).success;

const elementOf = (schema: z.ZodType) => {
  const list = bare(schema);
  return list instanceof z.ZodArray ? (list.element as z.ZodType) : undefined;
};

/** The fields of an object, or of one thing of a list of objects; nothing for other schemas. A drawing's fields hang on its kind. */
export function fieldsOf(schema: z.ZodType, kind?: unknown): Shape | undefined {
  const one = bare(elementOf(schema) ?? schema);
  if (one instanceof z.ZodDiscriminatedUnion) {
    const fits = (option: z.ZodType) => (option as z.ZodObject<Shape>).shape['kind']!.safeParse(kind).success;
    return ((one.options as z.ZodType[]).find(fits) as z.ZodObject<Shape> | undefined)?.shape;
  }
  return one instanceof z.ZodObject ? (one.shape as Shape) : undefined;
}

/** The schema of the field at a path, through lists and parts. */
export function schemaAt(schema: z.ZodType, [first, ...rest]: string[], kind?: unknown): z.ZodType {
  if (first === undefined) return schema;
  const field = fieldsOf(schema, kind)?.[first];
  if (!field) throw new Error(`no field "${first}"`);
  return schemaAt(field, rest);
}

/** Words that a field allows, where it allows certain words only. */
export function choicesOf(schema: z.ZodType): string[] {
  const one = bare(schema);
  if (one instanceof z.ZodEnum) return one.options as string[];
  if (one instanceof z.ZodLiteral) return [...one.values].map(String);
  const options = one instanceof z.ZodUnion ? (one.options as z.ZodType[]).map(choicesOf) : [];
  return options.every((option) => option.length > 0) ? options.flat() : [];
}

export const isList = (schema: z.ZodType) => elementOf(schema) !== undefined;

/** Ids hold no spaces, so a list of them may be given as `a,b`. Sentences and numbers hold commas and are given one by one. */
export const isIdList = (schema: z.ZodType) => elementOf(schema)?.safeParse('a b').success === false;

/** What the texts given for a field mean: the first reading that its schema allows, or the text as it stands. */
export function valueOf(schema: z.ZodType, texts: string[]): unknown {
  const listed = isIdList(schema) ? texts.flatMap((text) => text.split(',')).map((text) => text.trim()) : texts;
  const readings = isList(schema) ? [listed] : [texts.at(-1), yaml(texts.at(-1)!)];
  return readings.find((reading) => schema.safeParse(reading).success) ?? readings[0];
}

function yaml(text: string): unknown {
  try {
    return load(text);
  } catch {
    return text;
  }
}

/** What is wrong with a value, in the schema's words, or nothing. */
export const wrongWith = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;
