import { readFileSync } from 'node:fs';
import { filesBelow } from '../checks/files.ts';
import { fileOf } from '../setup/built.ts';

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
  timeline: '/timeline/',
  glossary: '/glossary/',
  'for members': '/for-members/',
  search: '/search/',
};

export type PageType = keyof typeof TYPES;
export const PAGE_TYPES = Object.keys(TYPES) as PageType[];

/** The HTML of a page of the built site. */
export const htmlOf = (address: string) => readFileSync(fileOf(address)!, 'utf8');

/** The addresses of all pages of a type. */
export function pagesOf(type: PageType): string[] {
  const form = new RegExp(`^${TYPES[type].replaceAll('…', '[^/]+')}$`);
  return filesBelow('dist')
    .flatMap((file) => (file.endsWith('index.html') ? file.slice('dist'.length, -'index.html'.length) : []))
    .filter((address) => form.test(address));
}

/** The middle one by weight of all pages of a type, so that it stands for them. */
export function middleOf(type: PageType): string {
  const sorted = pagesOf(type).sort((a, b) => htmlOf(a).length - htmlOf(b).length);
  if (sorted.length === 0) throw new Error(`The built site has no page of the type "${type}" (${TYPES[type]}): build it first.`);
  return sorted[Math.floor(sorted.length / 2)]!;
}
