import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, fileOf } from '../setup/built.ts';

/** Types of pages, by the form of their addresses. `…` stands for one name. */
const TYPES = {
  home: '/',
  matrix: '/matrix/',
  question: '/questions/…/',
  position: '/positions/…/…/',
  party: '/parties/…/',
  chart: '/charts/…/',
  embed: '/embed/…/',
  figure: '/figures/…/',
  source: '/sources/…/',
  disagreement: '/disagreements/…/',
  study: '/studies/…/',
  timeline: '/timeline/',
  laws: '/laws/',
  glossary: '/glossary/',
  'for members': '/for-members/',
  search: '/search/',
};

export type PageType = keyof typeof TYPES;
export const PAGE_TYPES = Object.keys(TYPES) as PageType[];

/** True where an address is of a type. */
export const isOf = (type: PageType, address: string) => new RegExp(`^${TYPES[type].replaceAll('…', '[^/]+')}$`).test(address);

/** The HTML of a page of the built site. */
export const htmlOf = (address: string) => readFileSync(fileOf(address)!, 'utf8');

/** Addresses of all pages of the built site. */
export const addresses = (): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/${join(name, '..')}/`.replace('/./', '/'))
    .sort();

/** The middle one by weight of all pages of a type, so that it stands for them. */
export function middleOf(type: PageType, all: string[]): string {
  const sorted = all
    .filter((address) => isOf(type, address))
    .map((address) => ({ address, weight: htmlOf(address).length }))
    .sort((a, b) => a.weight - b.weight);
  if (sorted.length === 0)
    throw new Error(`The built site has no page of the type "${type}" (${TYPES[type]}): build it, or mend e2e/bench/pages.ts.`);
  return sorted[Math.floor(sorted.length / 2)]!.address;
}
