import type { CollectionName } from '../schema/collections.ts';
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
