import { load, YAMLException } from 'js-yaml';
import { entryId, type CollectionName } from '../schema/collections.ts';
import type { Problem } from './problem.ts';

/** One content file as it was read, before any check. */
export interface RawEntry {
  id: string;
  /** Path for messages: `content/positions/reds/tea.mdx`. */
  file: string;
  data: unknown;
  /** The MDX below the front matter. */
  body: string;
  /** Id of the entry of `translatedBodies` that `body` was taken from. */
  translatedBody?: string;
  /** Why the file could not be read. Other files may still name the entry. */
  lost?: Problem;
}

export type Raw = Record<CollectionName, RawEntry[]>;

/** What a content file holds: its fields and, for MDX, the body below them. */
export interface ParsedFile {
  data: Record<string, unknown>;
  body: string;
}

/** @throws Error unless the file holds fields, rather than a list, a text or nothing */
function asFields(data: unknown): ParsedFile['data'] {
  if (!data || typeof data !== 'object' || Array.isArray(data)) throw new Error('it holds no fields');
  return data as ParsedFile['data'];
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?\r?\n)---\r?(?:\n|$)/;

/** @throws Error where the text cannot be read */
function parseText(path: string, text: string): ParsedFile {
  if (path.endsWith('.json')) return { data: asFields(JSON.parse(text)), body: '' };
  if (!path.endsWith('.mdx')) return { data: asFields(load(text)), body: '' };
  const front = FRONT_MATTER.exec(text);
  if (!front) throw new Error('the fields at the top must stand between two lines of three hyphens');
  return { data: asFields(load(front[1]!)), body: text.slice(front[0].length).trim() };
}

function unreadable(file: string, fault: unknown): Problem {
  const mark = fault instanceof YAMLException ? fault.mark : undefined;
  return {
    file,
    field: '',
    ...(mark && { line: mark.line + (file.endsWith('.mdx') ? 2 : 1) }),
    wrong: `cannot be read: ${fault instanceof YAMLException ? fault.reason : (fault as Error).message}`,
    todo: 'Check quotes, colons and indentation, and that every tag is closed',
  };
}

/**
 * One content file as an entry. Never throws: a file that cannot be read says why in `lost`.
 * @param path below the content folder: `positions/reds/tea.mdx`
 */
export function parseFile(path: string, text: string): RawEntry {
  const [id, file] = [entryId(path), `content/${path}`];
  try {
    return { id, file, ...parseText(path, text) };
  } catch (fault) {
    return { id, file, data: {}, body: '', lost: unreadable(file, fault) };
  }
}
