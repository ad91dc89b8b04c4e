import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { Parser } from 'htmlparser2';
import { fileOf, pathOf } from '../../checks/site.ts';

/** What a page must know of the folder it will stand in. */
export interface Folder {
  /** Base path of the site, with a slash at both ends. */
  base: string;
  /** Paths of all files that are packed. */
  files: ReadonlySet<string>;
}

type Attributes = Record<string, string>;

const ADDRESSES = ['href', 'src', 'action', 'xlink:href'];
/** Stands for the site's own host while addresses are worked out. */
const HERE = 'http://folder.invalid';

/**
 * An address as it leads on from the file that names it, with its question and place. Those of other sites stay as they are.
 * Nothing where no such file is packed.
 */
export function fromFile(address: string, file: string, { base, files }: Folder): string | undefined {
  const url = address.startsWith('#') ? undefined : URL.parse(address, HERE + base + pathOf(file).slice(1));
  if (url?.origin !== HERE) return address;
  const target = url.pathname.startsWith(base) ? fileOf(url.pathname.slice(base.length)) : '';
  return files.has(decodeURIComponent(target)) ? posix.relative(posix.dirname(file), target) + url.search + url.hash : undefined;
}

/** Attributes whose addresses lead on from the file. A link to what is not packed loses its address and stays as words. */
function ledOn(attributes: Attributes, file: string, folder: Folder): Attributes {
  const names = ADDRESSES.filter((name) => attributes[name] !== undefined);
  const led = names.map((name) => [name, fromFile(attributes[name]!, file, folder)] as const);
  const moved = led.filter(([name, address]) => address !== attributes[name]);
  if (moved.length === 0) return attributes;
  const next = { ...attributes, ...Object.fromEntries(moved) };
  return Object.fromEntries(Object.entries(next).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** A page that sends its reader on. */
function sentOn(attributes: Attributes, file: string, folder: Folder): Attributes {
  const [, wait, address] = /^(\d+; url=)(.+)$/.exec(attributes['content'] ?? '') ?? [];
  const to = address && fromFile(address, file, folder);
  return to ? { ...attributes, content: wait + to } : attributes;
}

/** One browser does not count the files of a folder as the page's own, where forms may lead. */
const forForms = (attributes: Attributes): Attributes => ({
  ...attributes,
  content: attributes['content']!.replace("form-action 'self'", "form-action 'self' file:"),
});

/** What a tag holds from now on: the very same attributes where nothing changes, nothing where it goes. */
function inFolder(tag: string, attributes: Attributes, file: string, folder: Folder): Attributes | undefined {
  // A browser fetches no font ahead of time from a folder, and says so as an error.
  if (tag === 'link' && attributes['rel'] === 'preload') return undefined;
  if (attributes['http-equiv'] === 'refresh') return sentOn(attributes, file, folder);
  if (attributes['http-equiv'] === 'content-security-policy') return forForms(attributes);
  const next = ledOn(attributes, file, folder);
  if (tag !== 'script' || next['type'] !== 'module' || next['src'] === undefined) return next;
  // From a folder browsers run no modules that stand in files; plain scripts wait for the page when they are told to.
  const { type: _, ...plain } = next;
  return { ...plain, defer: '' };
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const tagOf = (name: string, attributes: Attributes) =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value)}"`)].join(' ');

const URLS = /url\((["']?)([^"')]+)\1\)/g;

/** A style sheet whose fonts and pictures are found from the page. */
const sheet = (css: string, file: string, folder: Folder) =>
  css.replace(URLS, (_whole, _quote, address: string) => `url(${fromFile(address, file, folder) ?? address})`);

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Where the tags and the style sheets of a page must change. */
function editsOf(html: string, file: string, folder: Folder): { tags: Edit[]; sheets: Edit[] } {
  const [tags, sheets]: [Edit[], Edit[]] = [[], []];
  let inside = 0;
  const onopentag = (name: string, attributes: Attributes): void => {
    const [from, to] = [parser.startIndex, parser.endIndex + 1];
    if (name === 'style') inside = to;
    const next = inFolder(name, attributes, file, folder);
    const end = html.startsWith('/>', to - 2) ? '/>' : '>';
    if (next !== attributes) tags.push({ from, to, text: next ? `<${tagOf(name, next)}${end}` : '' });
  };
  const onclosetag = (name: string): void => {
    const [from, to] = [inside, parser.startIndex];
    if (name === 'style') sheets.push({ from, to, text: sheet(html.slice(from, to), file, folder) });
  };
  const parser = new Parser({ onopentag, onclosetag }, { lowerCaseAttributeNames: false });
  parser.end(html);
  return { tags, sheets };
}

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A page as it works from a folder: its links name files from where it stands, and its content policy knows the changed style sheets. */
export function pageForFolder(html: string, file: string, folder: Folder): string {
  const { tags, sheets } = editsOf(html, file, folder);
  const edits = [...tags, ...sheets].sort((a, b) => a.from - b.from);
  const kept = edits.map(({ from, text }, i) => html.slice(edits[i - 1]?.to ?? 0, from) + text);
  const page = kept.join('') + html.slice(edits.at(-1)?.to ?? 0);
  return sheets.reduce((text, { from, to, text: now }) => text.replaceAll(hash(html.slice(from, to)), hash(now)), page);
}
