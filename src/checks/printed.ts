import { quantitiesIn } from '../facts/values/quantities.ts';
import type { Site } from './site.ts';
import type { Tree } from './tree.ts';

interface Figure {
  id: string;
  shown: string;
  value: number;
  n: number | string;
  interval?: number[];
  claims: string[];
  link: string;
}

interface Claim {
  id: string;
  numbers: string[];
  /** Of the source: titles and names that hold numbers keep them. */
  title: string;
  publisher: string;
  link: string;
}

interface Own {
  number: string;
  link: string;
}

/** What may print numbers, by its address without host: figures, claims, and pages with numbers of our own. */
export interface Printed {
  at: Map<string, string[]>;
  /** By id of the figure. */
  figures: Map<string, string[]>;
  /** The address of each claim, by its id. */
  claims: Map<string, string>;
  isFigure: (href: string) => boolean;
}

/** An address without its host, which may or may not be known. */
export function placeOf(link: string): string {
  const { pathname, hash } = new URL(link, 'http://site');
  return pathname + hash;
}

const pageOf = (link: string) => placeOf(link).replace(/#.*/, '');
const read = <T>(site: Tree, file: string) => JSON.parse(site.get(file) ?? '[]') as T[];

/** Titles and names of sources keep their numbers wherever they stand. */
const titled = ({ title, publisher }: Claim, counted: readonly string[]) => quantitiesIn(`${title}. ${publisher}`, counted);

/** A correction in the list of them, with what was said before it. */
const CORRECTED = /<li id="([^"]+)"(?:(?!<\/li>)[\s\S])*?<q>([\s\S]*?)<\/q>/g;

/** What was said before a correction is quoted with its numbers, which nothing prints any longer. */
const quoted = ({ files, base, counted }: Site): [place: string, numbers: string[]][] =>
  [...(files.get('corrections/index.html') ?? '').matchAll(CORRECTED)].map(([, id, said]) => [
    `${base}corrections/#${id}`,
    quantitiesIn(said!, counted),
  ]);

/** Reads from the site's own data what each figure, claim and page may print. */
export function printedNumbers(built: Site): Printed {
  const { files: site, counted } = built;
  const figures = read<Figure>(site, 'data/figures.json');
  const claims = read<Claim>(site, 'data/claims.json');
  const at = new Map<string, string[]>();
  const add = (place: string, numbers: string[]) => at.set(place, [...(at.get(place) ?? []), ...numbers]);
  for (const [place, numbers] of quoted(built)) add(place, numbers);
  for (const { number, link } of read<Own>(site, 'data/own-numbers.json')) add(placeOf(link), [number]);
  const ofClaim = new Map<string, string[]>();
  for (const claim of claims) {
    const source = pageOf(claim.link);
    ofClaim.set(claim.id, [...claim.numbers, ...(at.get(source) ?? [])]);
    add(placeOf(claim.link), [...ofClaim.get(claim.id)!, ...titled(claim, counted)]);
  }
  for (const [page, claim] of new Map(claims.map((one) => [pageOf(one.link), one]))) add(page, titled(claim, counted));
  for (const { link, shown, value, n, interval = [], claims: ids } of figures)
    add(placeOf(link), [
      ...quantitiesIn(shown, counted),
      ...[value, n, ...interval].map(String),
      ...ids.flatMap((id) => ofClaim.get(id) ?? []),
    ]);
  const places = new Map(figures.map(({ id, link }) => [id, placeOf(link)]));
  const figurePlaces = new Set(places.values());
  return {
    at,
    claims: new Map(claims.map(({ id, link }) => [id, placeOf(link)])),
    figures: new Map([...places].map(([id, place]) => [id, at.get(place)!])),
    isFigure: (href) => figurePlaces.has(href),
  };
}
