// Reads the doc comments of src/schema, the author's manual, so that commands print its words and hold none of their own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A constant or field of a schema as its source text has it. */
interface Entry {
  doc: string;
  fields: Map<string, Entry>;
  /** Names that its text mentions: other constants may hold its fields. */
  names: Set<string>;
  /** Constants that those names may mean. */
  scope: Scope;
}
type Scope = Map<string, Entry>;

const SCHEMAS = join(import.meta.dirname, '../../facts/schema');
const scopes = new Map<string, Scope>();

const CONSTANT = /^(?:export )?const (\w+)/;
const FIELD = /^ +(\w+)(?::|,$)/;
const indentOf = (line: string) => line.search(/\S/);
const words = (comment: string) =>
  comment
    .replace(/^\s*\/?\*+\/?|\*\/$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Text cut into comments and lines of code. Schemas are set by the formatter, so a deeper line belongs to the line above it. */
function parse(text: string, scope: Scope): void {
  let doc = '';
  let open: { indent: number; entry: Entry }[] = [];
  for (const [piece] of text.matchAll(/^ *\/\*\*[\s\S]*?\*\/|^.*\S.*$/gm)) {
    if (/^ *\/\*\*/.test(piece)) {
      doc = words(piece);
      continue;
    }
    const indent = indentOf(piece);
    open = open.filter((one) => one.indent < indent);
    const around = open.at(-1)?.entry;
    const name = (around ? FIELD : CONSTANT).exec(piece)?.[1];
    const entry = name ? { doc, fields: new Map(), names: new Set<string>(), scope } : around;
    if (name) (around?.fields ?? scope).set(name, entry!);
    if (name) open.push({ indent, entry: entry! });
    for (const [word] of piece.replace(/'.*?'/g, '').matchAll(/[A-Za-z]\w*/g)) entry?.names.add(word);
    doc = '';
  }
}

/** The constants that a schema file defines or imports. */
function scopeOf(file: string): Scope {
  const known = scopes.get(file);
  if (known) return known;
  const text = readFileSync(file, 'utf8');
  const scope: Scope = new Map();
  scopes.set(file, scope);
  for (const [, names, from] of text.matchAll(/^import \{(.+)\} from '(\..+)';$/gm)) {
    const there = scopeOf(join(file, '..', from!));
    for (const name of names!.split(',').map((one) => one.trim())) if (there.has(name)) scope.set(name, there.get(name)!);
  }
  parse(text, scope);
  return scope;
}

const named = ({ names, scope }: Entry) => [...names].flatMap((name) => scope.get(name) ?? []);

/** What a constant says that a field without a comment of its own is made of: one of the same name, or one that has fields. */
const kindOf = (field: Entry, name: string) => (field.scope.get(name) ?? named(field).find(({ fields }) => fields.size > 0))?.doc ?? '';

/** The doc comment at a path of fields: of the field itself, or of a constant that the text around it names. */
function find(entry: Entry, [first, ...rest]: string[]): string {
  if (first === undefined) return entry.doc;
  const field = entry.fields.get(first);
  const own = field && (find(field, rest) || (rest.length === 0 && kindOf(field, first)));
  const others = named(entry).filter((other) => other !== entry);
  return own || others.map((other) => find(other, [first, ...rest])).find(Boolean) || '';
}

/**
 * What the manual says at a path, which begins with a constant: `manual('source', ['claim', 'at'])`. Empty where it says nothing.
 * @param file a file of src/schema without its ending: `source`, `drawings/shares`
 */
export function manual(file: string, [constant = '', ...path]: string[]): string {
  const entry = scopeOf(join(SCHEMAS, `${file}.ts`)).get(constant);
  if (!entry) throw new Error(`src/facts/schema/${file}.ts has no constant "${constant}"`);
  return find(entry, path);
}
