import { rawOf, readFiles } from './files.ts';

const FILES = /^(site|editions\/[^/]+\/edition)\.yaml$/;

interface Languages {
  /** The language of the content, then those it is translated into. */
  locales: [string, ...string[]];
  /** Those of the translations that nobody has reviewed, whose pages ask not to be indexed. */
  drafts: string[];
}

/** The languages of the site. If `site.yaml` can't be read, the first one is English, and the build reports the error. */
export function contentLanguages(): Languages {
  const { site, editions } = rawOf(new Map([...readFiles()].filter(([name]) => FILES.test(name))));
  const { language } = (site[0]?.data ?? {}) as { language?: unknown };
  const translated = editions.map(({ id, data }) => ({ code: id.split('/')[0]!, ...(data as { reviewer?: unknown }) }));
  return {
    locales: [typeof language === 'string' ? language : 'en', ...translated.map(({ code }) => code)],
    drafts: translated.filter(({ reviewer }) => !reviewer).map(({ code }) => code),
  };
}
