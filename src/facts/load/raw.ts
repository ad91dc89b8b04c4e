import type { CollectionName } from '../schema/collections.ts';
import type { Problem } from './problem.ts';

/** One content file as it was read, before any check. `body` is the MDX below the front matter. */
export interface RawEntry {
  id: string;
  /** Path for messages: `content/positions/reds/tea.mdx`. */
  file: string;
  data: unknown;
  body: string;
  /** Why the file could not be read. Others may still name it. */
  lost?: Problem;
}

export type Raw = Record<CollectionName, RawEntry[]>;
