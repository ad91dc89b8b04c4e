import { rawOf, readFiles } from '../library/files.ts';

/** Languages of the site: the content's own, those of its editions, and those of them that nobody has reviewed. */
export interface Languages {
  own: string;
  editions: string[];
  drafts: string[];
}

/** The languages of the content, read from its files. */
export function languagesOfContent(): Languages {
  const { site, editions } = rawOf(readFiles());
  const languageOf = ({ id }: { id: string }) => id.split('/')[0]!;
  return {
    own: String((site[0]?.data as { language?: unknown } | undefined)?.language),
    editions: editions.map(languageOf),
    drafts: editions.filter(({ data }) => !(data as { reviewer?: string }).reviewer).map(languageOf),
  };
}
