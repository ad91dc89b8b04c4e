import { z } from 'astro/zod';

/** What an id may name: entries of a collection, claims, or several of these. */
export type Reference =
  | 'claims'
  | 'sources'
  | 'questions'
  | 'parties'
  | 'figures'
  | 'charts'
  | 'positions'
  | 'events'
  | 'searches'
  /** A party, a voice, or one of `speakers` in `site.yaml`. */
  | 'speakers'
  /** A speaker or a source. */
  | 'authors'
  /** What a correction may touch: `figures/cups`, `claims/c-1`, `site`. */
  | 'entries';

/** What a schema's `.meta()` says of a text, beside its description. Checks and links read it from there. */
export type FieldMeta = {
  /** The text is an id, and of what. */
  ref?: Reference;
  /** `{figure-id}` in the text prints a figure. */
  figures?: boolean;
  /** False for a text that may hold numbers of its own: a name, a date, an address, somebody else's title. */
  prose?: boolean;
  /** The text is a number as a source prints it. */
  printed?: boolean;
};

/** One text in the data of an entry. */
export interface Text {
  value: string;
  /** Its path: `claims.3.text`. */
  field: string;
  meta: FieldMeta;
  /** True for one of a few values, such as a kind. */
  fixed: boolean;
  /** The object that it is a field of, or an item of a list in. */
  holder: object;
}

type Change = (text: Text) => string;
type Schema = z.core.$ZodType | undefined;
interface Place {
  path: string[];
  meta: FieldMeta;
  holder: object;
}

const NOWHERE: Place = { path: [], meta: {}, holder: {} };

/** The option of a union that a value fits. */
function optionFor({ options, discriminator }: z.core.$ZodUnionDef & { discriminator?: string }, value: unknown): Schema {
  if (!discriminator) return options.find((option) => z.safeParse(option, value).success);
  const kind = (value as Record<string, z.core.util.Primitive> | null)?.[discriminator];
  return options.find((option) => option._zod.propValues?.[discriminator]?.has(kind));
}

/** The schema of a field or item of a value; undefined where the schema knows none, as for data that breaks it. */
function schemaAt(schema: Schema, key: string): Schema {
  const def = (schema as z.core.$ZodTypes | undefined)?._zod.def;
  if (def?.type === 'object') return def.shape[key] ?? def.catchall;
  if (def?.type === 'array') return def.element;
  if (def?.type === 'tuple') return def.items[Number(key)];
  return def?.type === 'record' ? def.valueType : undefined;
}

/** A schema without `.optional()`, `.default()` and the like. */
function unwrap(schema: Schema): Schema {
  const def = (schema as z.core.$ZodTypes | undefined)?._zod.def;
  return def && 'innerType' in def ? unwrap(def.innerType) : schema;
}

function walk(schema: Schema, value: unknown, { path, meta, holder }: Place, change: Change): unknown {
  const def = (schema as z.core.$ZodTypes | undefined)?._zod.def;
  const own = { ...(schema && (z.globalRegistry.get(schema) as FieldMeta)), ...meta };
  const place = { path, meta: own, holder };
  if (def && 'innerType' in def) return walk(def.innerType, value, place, change);
  if (def?.type === 'union') return walk(optionFor(def, value), value, place, change);
  if (typeof value === 'string') {
    const fixed = def?.type === 'enum' || def?.type === 'literal';
    return change({ value, field: path.join('.'), meta: own, fixed, holder });
  }
  const below = (item: unknown, key: string, place: Omit<Place, 'path'>) =>
    walk(schemaAt(schema, key), item, { ...place, path: [...path, key] }, change);
  if (Array.isArray(value)) return value.map((item, i) => below(item, String(i), { meta: own, holder }));
  if (!value || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, below(item, key, { meta: {}, holder: value })]));
}

/**
 * Data with each of its texts replaced. Names of fields stay.
 * @param schema of the data; left out, or where the data breaks it, texts have no metadata
 */
export const mapTexts = <T>(schema: z.core.$ZodType | undefined, data: T, change: Change): T => walk(schema, data, NOWHERE, change) as T;

/** All texts in data, in order. The parameters are those of `mapTexts`. */
export function textsIn(schema: z.core.$ZodType | undefined, data: unknown): Text[] {
  const found: Text[] = [];
  mapTexts(schema, data, (text) => {
    found.push(text);
    return text.value;
  });
  return found;
}

/** The schemas along a path, from the whole to the field. */
const alongPath = (schema: z.core.$ZodType, path: string[]): Schema[] =>
  path.reduce<Schema[]>((found, key) => [...found, schemaAt(unwrap(found.at(-1)), key)], [schema]);

/** The description of the field at a path, or of the nearest thing around it that has one. */
export const descriptionOf = (schema: z.core.$ZodType, path: string[]): string | undefined =>
  alongPath(schema, path)
    .slice(1)
    .map((one) => one && z.globalRegistry.get(one)?.description)
    .findLast(Boolean);

/** Names of the fields of an object at a path. */
export function fieldsAt(schema: z.core.$ZodType, path: string[]): string[] {
  const def = (unwrap(alongPath(schema, path).at(-1)) as z.core.$ZodTypes | undefined)?._zod.def;
  return def?.type === 'object' ? Object.keys(def.shape) : [];
}
