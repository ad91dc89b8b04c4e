import { load, YAMLException } from 'js-yaml';
import { mdxToHast, type HastNode } from 'satteri';
import { entryId, type CollectionName } from '../schema/collections.ts';
import type { Problem } from './problem.ts';

/** One content file as it was read, before any check of its fields. */
export interface RawEntry {
  id: string;
  /** Path for messages: `content/positions/reds/tea.mdx`. */
  file: string;
  data: unknown;
  body: string;
  /** Id of the entry of `translatedBodies` that `body` was taken from. */
  translatedBody?: string;
  /** Why the file, or only its body, could not be read. Other files may still name the entry. */
  unread?: Problem;
  /** Why an entry that others may name is not there. */
  gone?: 'was deleted' | 'is a draft';
}

export type Raw = Record<CollectionName, RawEntry[]>;

const FRONT_MATTER = /^---\r?\n([\s\S]*?\r?\n)---\r?(?:\n|$)/;

/** What a body may hold besides Markdown: the components of `src/components/facts/`. */
const COMPONENTS = ['Chart', 'Checks', 'Cite', 'Contact', 'Fig', 'OwnNumbers'];

const COMMENT = /^\s*\/\*[\s\S]*\*\/\s*$/;

/** @throws Error where a node is code that MDX would run, or a tag that is none of the components; its message begins with line and column */
function refuseCode(node: HastNode): void {
  const refuse = (wrong: string) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    throw new Error(`${line}:${column}: ${wrong}`);
  };
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    if (!node.name || !COMPONENTS.includes(node.name))
      refuse(`holds <${node.name ?? ''}>; bodies are Markdown with ${COMPONENTS.map((one) => `<${one}/>`).join(', ')}`);
    if (node.attributes.some((one) => one.type !== 'mdxJsxAttribute' || (one.value && typeof one.value !== 'string')))
      refuse(`holds <${node.name}> with code in it; attributes are texts, as in <Fig id="…"/>`);
  } else if (node.type === 'mdxjsEsm') refuse('imports or exports something, which bodies do not');
  else if (node.type.startsWith('mdx') && 'value' in node && !COMMENT.test(node.value))
    refuse(`holds {${node.value}}, which is code; bodies run none`);
  if ('children' in node) for (const child of node.children as HastNode[]) refuseCode(child);
}

/** A file, by its path below the content folder, as an entry. If it cannot be read, or its body would run code, `unread` says so. */
export function parseFile(path: string, written: string): RawEntry {
  // Some editors put a byte order mark before the first sign.
  const text = written.replace(/^\uFEFF/, '');
  const entry: RawEntry = { id: entryId(path), file: `content/${path}`, data: {}, body: '' };
  const front = path.endsWith('.mdx') ? FRONT_MATTER.exec(text) : undefined;
  const unread = (fault: unknown, more: Partial<Problem> & { todo: string }): RawEntry => {
    const { message, reason } = fault as YAMLException;
    return { ...entry, unread: { file: entry.file, field: '', wrong: `cannot be read: ${reason ?? message}`, ...more } };
  };
  try {
    if (front === null) throw new Error('the fields at the top must stand between two lines of three hyphens');
    const data = path.endsWith('.json') ? (JSON.parse(text) as unknown) : load(front?.[1] ?? text);
    if (!data || typeof data !== 'object' || Array.isArray(data)) throw new Error('it holds no fields');
    entry.data = data;
  } catch (fault) {
    const line = fault instanceof YAMLException ? { line: fault.mark.line + (front ? 2 : 1) } : {};
    return unread(fault, { ...line, todo: 'Check quotes, colons and indentation, and that every tag is closed' });
  }
  const body = front ? text.slice(front[0].length) : '';
  entry.body = body.trim();
  try {
    // Empty lines in place of the fields, so that lines count from the file's first.
    if (entry.body) refuseCode(mdxToHast(front![0].replace(/.*/g, '') + body, { features: { frontmatter: false } }));
    return entry;
  } catch (fault) {
    const [, line, message] = /^(\d+):\d+: (.*)/s.exec((fault as Error).message)!;
    return unread({ message }, { field: 'body', line: Number(line), todo: 'Write Markdown, and close every tag and brace' });
  }
}
