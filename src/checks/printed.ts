import { quantitiesIn } from '../facts/values/quantities.ts';
import { parseJson, placeOf, type Site } from './site.ts';

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
  /** Title and publisher of the source. */
  title: string;
  publisher: string;
  link: string;
}

interface OwnNumber {
  number: string;
  link: string;
}

/** What the site's own data allows to be printed. */
export interface Printed {
  /** Numbers by the address, without origin, of the figure, claim or page that sources them. */
  at: Map<string, string[]>;
  figures: Map<string, string[]>;
  /** Address of each claim. */
  claims: Map<string, string>;
}

/** The data files that everything else is compared with. */
export const DATA = { figures: 'data/figures.json', claims: 'data/claims.json', ownNumbers: 'data/own-numbers.json' };

/** Reads from the site's data what each figure, claim and page may print. */
export function printedNumbers({ files, pages, base, countedNouns }: Site): Printed {
  const read = <T>(file: string) => (parseJson(files.get(file) ?? '') ?? []) as T[];
  const [figures, claims, own] = [read<Figure>(DATA.figures), read<Claim>(DATA.claims), read<OwnNumber>(DATA.ownNumbers)];
  const numbersIn = (text: string) => quantitiesIn(text, countedNouns);
  const at = new Map<string, string[]>();
  const allow = (place: string, numbers: string[]) => at.set(place, [...(at.get(place) ?? []), ...numbers]);

  // A correction quotes what was said before it, with numbers that nothing else prints any longer.
  for (const [id, quote] of pages.get('corrections/index.html')?.quotes ?? []) allow(`${base}corrections/#${id}`, numbersIn(quote));
  for (const { number, link } of own) allow(placeOf(link), [number]);

  const pageOf = ({ link }: Claim) => placeOf(link).replace(/#.*/, '');
  const inName = ({ title, publisher }: Claim) => numbersIn(`${title}. ${publisher}`);
  const ofClaim = new Map(claims.map((claim) => [claim.id, [...claim.numbers, ...(at.get(pageOf(claim)) ?? [])]]));
  for (const claim of claims) allow(placeOf(claim.link), [...ofClaim.get(claim.id)!, ...inName(claim)]);
  for (const [page, claim] of new Map(claims.map((one) => [pageOf(one), one]))) allow(page, inName(claim));

  for (const { shown, value, n, interval = [], claims: ids, link } of figures)
    allow(placeOf(link), [...numbersIn(shown), ...[value, n, ...interval].map(String), ...ids.flatMap((id) => ofClaim.get(id) ?? [])]);
  return {
    at,
    figures: new Map(figures.map(({ id, link }) => [id, at.get(placeOf(link))!])),
    claims: new Map(claims.map(({ id, link }) => [id, placeOf(link)])),
  };
}
