import type { CollectionName } from '../schema/collections.ts';

/** One content file as it was read, before any check. `body` is the MDX below the front matter. */
export interface RawEntry {
  id: string;
  /** Path for messages: `content/positions/reds/tea.mdx`. */
  file: string;
  data: unknown;
  body: string;
}

export type Raw = Record<CollectionName, RawEntry[]>;
