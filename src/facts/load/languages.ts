import { rawOf, readFiles } from './files.ts';

const FILES = /^(site|editions\/[^/]+\/edition)\.yaml$/;

/** The language of the content, then those it is translated into. Where `site.yaml` cannot be read, English: the build then says what is wrong. */
export function contentLanguages(): [string, ...string[]] {
  const { site, editions } = rawOf(new Map([...readFiles()].filter(([name]) => FILES.test(name))));
  const language = (site[0]?.data as { language?: unknown } | undefined)?.language;
  return [typeof language === 'string' ? language : 'en', ...editions.map(({ id }) => id.split('/')[0]!)];
}
