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
  printed?: boolean;
  /** The text is a date, known to the day or as exact as it is known. */
  date?: 'day' | 'when';
};

type JsonField = z.core.JSONSchema.BaseSchema & FieldMeta;

/** The fields of a schema as JSON Schema describes them, with their metadata. */
export const jsonFields = (schema: z.core.$ZodType) =>
  z.toJSONSchema(schema) as { properties: Record<string, JsonField>; required: string[] };

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

const defOf = (schema: Schema) => (schema as z.core.$ZodTypes | undefined)?._zod.def;

function optionFor({ options, discriminator }: z.core.$ZodUnionDef & { discriminator?: string }, value: unknown): Schema {
  if (!discriminator) return options.find((option) => z.safeParse(option, value).success);
  const kind = (value as Record<string, z.core.util.Primitive> | null)?.[discriminator];
  return options.find((option) => option._zod.propValues?.[discriminator]?.has(kind));
}

/** The schema of a field or item of a value; undefined where the schema knows none, as for data that breaks it. */
function schemaAt(schema: Schema, key: string): Schema {
  const def = defOf(schema);
  // `.optional()`, `.default()` and the like.
  if (def && 'innerType' in def) return schemaAt(def.innerType, key);
  if (def?.type === 'object') return def.shape[key] ?? def.catchall;
  if (def?.type === 'array') return def.element;
  if (def?.type === 'tuple') return def.items[Number(key)];
  return def?.type === 'record' ? def.valueType : undefined;
}

function walk(schema: Schema, value: unknown, { path, meta, holder }: Place, change: Change): unknown {
  const def = defOf(schema);
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

/** Data with each of its texts replaced. @param schema left out, or where the data breaks it, texts have no metadata */
export const mapTexts = <T>(schema: z.core.$ZodType | undefined, data: T, change: Change): T =>
  walk(schema, data, { path: [], meta: {}, holder: {} }, change) as T;

/** All texts in data, in order. The parameters are those of `mapTexts`. */
export function textsIn(schema: z.core.$ZodType | undefined, data: unknown): Text[] {
  const found: Text[] = [];
  mapTexts(schema, data, (text) => {
    found.push(text);
    return text.value;
  });
  return found;
}

/** The description of the field at a path, or of the nearest thing around it that has one, and the names of the fields in it. */
export function fieldAt(schema: z.core.$ZodType, path: string[]): { description: string | undefined; names: string[] } {
  let at: Schema = schema;
  let description: string | undefined;
  for (const key of path) {
    at = schemaAt(at, key);
    description = (at && z.globalRegistry.get(at)?.description) ?? description;
  }
  let def = defOf(at);
  while (def && 'innerType' in def) def = defOf(def.innerType);
  return { description, names: def?.type === 'object' ? Object.keys(def.shape) : [] };
}
