import type { Use } from '../library/types.ts';

/** Base path of the site, with a slash at its end. Outside a build (in unit tests) it is the root. */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

const at = (path: string) => base + path;

/** Every address of the site, spelled here only. All honour the base path. */
export const address = {
  home: () => at(''),
  matrix: () => at('matrix/'),
  parties: () => at('parties/'),
  party: (id: string) => at(`parties/${id}/`),
  questions: () => at('questions/'),
  question: (id: string) => at(`questions/${id}/`),
  /** @param id `party/question` */
  position: (id: string) => at(`positions/${id}/`),
  charts: () => at('charts/'),
  chart: (id: string) => at(`charts/${id}/`),
  chartFile: (id: string, format: ChartFormat) => at(`charts/${id}.${format}`),
  figures: () => at('figures/'),
  figure: (id: string) => at(`figures/${id}/`),
  sources: () => at('sources/'),
  source: (id: string) => at(`sources/${id}/`),
  claim: (source: string, claim: string) => at(`sources/${source}/#${claim}`),
  voices: () => at('voices/'),
  voice: (id: string) => at(`voices/${id}/`),
  studies: () => at('studies/'),
  study: (id: string) => at(`studies/${id}/`),
  disagreements: () => at('disagreements/'),
  disagreement: (id: string) => at(`disagreements/${id}/`),
  timeline: () => at('timeline/'),
  event: (id: string) => at(`timeline/#${id}`),
  laws: () => at('laws/'),
  law: (id: string) => at(`laws/#${id}`),
  glossary: () => at('glossary/'),
  term: (id: string) => at(`glossary/#${id}`),
  search: () => at('search/'),
  searchRecords: () => at('search/records.json'),
  corrections: () => at('corrections/'),
  fairness: () => at('fairness/'),
  leftOut: () => at('left-out/'),
  notKnown: () => at('not-known/'),
  forMembers: () => at('for-members/'),
  /** A page of prose. */
  page: (id: string) => at(`${id}/`),
  asset: (path: string) => at(path),
};

export const CHART_FORMATS = ['svg', 'csv', 'json'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** The address of a place that uses a claim or chart. */
export function addressOf({ kind, id }: Use): string {
  if (kind === 'overview') return address.home();
  if (kind === 'help') return address.forMembers();
  return address[kind](id);
}

/** A path as a whole address where the site's own is set; else the path, as no address is invented. */
export function absolute(path: string): string {
  const site = import.meta.env?.SITE;
  return site ? new URL(path, site).href : path;
}
