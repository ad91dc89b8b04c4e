import { load, YAMLException } from 'js-yaml';
import { answers } from '../checks/permalinks.ts';
import { fileAt, fragmentOf, type Fault, type Site } from '../checks/site.ts';

/** Old addresses and where each leads now, all without the base path. */
export type Redirects = Map<string, string>;

/** What is wrong with the list, and on which line. */
export interface ListProblem extends Fault {
  line: number;
}

/** Where in the text a line about an address stands, counted from 1; 0 where it was not found. */
const lineOf = (text: string, from: string) => text.split('\n').findIndex((line) => line.replace(/["']/g, '').startsWith(`${from}:`)) + 1;

const SHAPE = 'Write one line for each address: /old/address/: /new/address/';

/** Reads the list. An empty one is right: nothing has moved. */
export function redirectsOf(text: string): { redirects: Redirects; problems: ListProblem[] } {
  const none = (line: number, wrong: string) => ({ redirects: new Map<string, string>(), problems: [{ line, wrong, todo: SHAPE }] });
  try {
    const data: unknown = load(text) ?? {};
    if (typeof data !== 'object' || Array.isArray(data)) return none(1, 'is no list of addresses');
    const pairs = Object.entries(data as object);
    const odd = pairs.filter((pair) => pair.some((address) => typeof address !== 'string' || !ADDRESS.test(address)));
    const problems = odd.map(([from, to]) => ({
      line: lineOf(text, from),
      wrong: `"${from}: ${to}" is no pair of addresses`,
      todo: SHAPE,
    }));
    return { redirects: new Map(pairs.filter((pair) => !odd.includes(pair))), problems };
  } catch (fault) {
    if (!(fault instanceof YAMLException)) throw fault;
    return none((fault.mark?.line ?? 0) + 1, `cannot be read: ${fault.reason}`);
  }
}

/** From the root of the site and never above it, without the base path, a place on a page last. */
const ADDRESS = /^\/(?!.*\.\.)[^\s?#]*(#[^\s#]+)?$/;

/** What an address ends with: a slash for pages, and all extensions of a file. */
const kindOf = (address: string) => /(\/|\.[^/]+)?$/.exec(address.split('#')[0]!)![0];

/** What is wrong with one redirect, or nothing. */
function inRedirect(from: string, to: string, redirects: Redirects, site: Site): Fault | undefined {
  const page = from.split('#')[0]!;
  const onward = redirects.get(to);
  if (answers(from, site)) return { wrong: `${from} still answers`, todo: 'Take the line out, or the page' };
  if (onward) return { wrong: `${to} has moved itself`, todo: `Lead ${from} straight to ${onward}` };
  if (kindOf(from) !== kindOf(to))
    return { wrong: `${from} and ${to} are of different kinds`, todo: 'A page leads to a page, and a file to one with the same extension' };
  if (kindOf(to) !== '/' && (from + to).includes('#'))
    return { wrong: `${from} or ${to} names a place in a file`, todo: 'Only pages have places' };
  if (!answers(to, site)) return { wrong: `${from} leads to ${to}, which does not answer`, todo: 'Write where it stands now' };
  if (fragmentOf(from) && !site.files.has(fileAt(page)) && !redirects.has(page))
    return { wrong: `${page} is gone as well`, todo: `Add a line for ${page}` };
  return undefined;
}

/** All that is wrong with a list, against the site as it is built. */
export function problemsOf(text: string, redirects: Redirects, site: Site): ListProblem[] {
  return [...redirects].flatMap(([from, to]) => {
    const fault = inRedirect(from, to, redirects, site);
    return fault ? [{ line: lineOf(text, from), ...fault }] : [];
  });
}
