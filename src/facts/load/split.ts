import { load, YAMLException } from 'js-yaml';
import type { Problem } from './problem.ts';

/** What a content file holds: its fields and, for MDX, the body below them. */
export interface Held {
  data: Record<string, unknown>;
  body: string;
}

/** The fields of a file. A list, a text or nothing at all has none. */
function fieldsOf(data: unknown): Held['data'] {
  if (!data || typeof data !== 'object' || Array.isArray(data)) throw new Error('it holds no fields');
  return data as Held['data'];
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?\r?\n)---\r?(?:\n|$)/;

/**
 * Splits the text of a content file.
 * @throws Error where it cannot be read; `unreadable` tells of it
 */
export function split(path: string, text: string): Held {
  if (path.endsWith('.json')) return { data: fieldsOf(JSON.parse(text)), body: '' };
  if (!path.endsWith('.mdx')) return { data: fieldsOf(load(text)), body: '' };
  const front = FRONT_MATTER.exec(text);
  if (!front) throw new Error('the fields at its head do not stand between two lines of three hyphens');
  return { data: fieldsOf(load(front[1]!)), body: text.slice(front[0].length).trim() };
}

/** A file that cannot be read, for its author. @param fault what was thrown */
export function unreadable(file: string, fault: unknown): Problem {
  const line = fault instanceof YAMLException && fault.mark ? `line ${fault.mark.line + (file.endsWith('.mdx') ? 2 : 1)}` : '';
  const says = fault instanceof YAMLException ? fault.reason : (fault as Error).message;
  return {
    file,
    field: line,
    wrong: `cannot be read: ${says}`,
    todo: 'Mind quotes, colons, the depth of lines, and that every tag is closed',
  };
}
