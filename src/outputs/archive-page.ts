import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { render } from 'dom-serializer';
import { DomUtils, parseDocument } from 'htmlparser2';
import { fileOf, pathOf } from '../checks/site.ts';

export interface Folder {
  /** Base path of the site, with a slash at both ends. */
  base: string;
  files: ReadonlySet<string>;
}

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** Keeps the case of SVG names, and escapes only what HTML must. */
const OPTIONS = { lowerCaseTags: false, lowerCaseAttributeNames: false, encodeEntities: 'utf8' } as const;
const ADDRESSES = ['href', 'src', 'action', 'xlink:href'];
/** Takes the place of the site's own host while addresses are resolved. */
const HERE = 'http://folder.invalid';

/** A site address relative to the file that names it; undefined if no such file is packed. Addresses of other sites stay as they are. */
export function relativeAddress(address: string, file: string, { base, files }: Folder): string | undefined {
  const url = address.startsWith('#') ? undefined : URL.parse(address, HERE + base + pathOf(file).slice(1));
  if (url?.origin !== HERE) return address;
  const target = url.pathname.startsWith(base) ? fileOf(url.pathname.slice(base.length)) : '';
  return files.has(decodeURIComponent(target)) ? posix.relative(posix.dirname(file), target) + url.search + url.hash : undefined;
}

/** What a folder can't do: browsers preload nothing from one and run no module files, and search needs both scripts and a server. */
const needsServer = ({ name, attribs: { rel, type, src, role } }: Element): boolean =>
  name === 'noscript' ||
  (name === 'link' && (rel === 'preload' || rel === 'modulepreload')) ||
  (name === 'script' && type === 'module' && src !== undefined) ||
  role === 'search';

/** Makes an element's addresses relative. A link to something that isn't packed loses its address and stays as text. */
function relink({ attribs }: Element, file: string, folder: Folder): void {
  for (const name of ADDRESSES) {
    const address = attribs[name] === undefined ? undefined : relativeAddress(attribs[name], file, folder);
    if (address === undefined) delete attribs[name];
    else attribs[name] = address;
  }
  const [, wait, target] = /^(\d+; url=)(.+)$/.exec(attribs['http-equiv'] === 'refresh' ? attribs['content']! : '') ?? [];
  if (target) attribs['content'] = wait + (relativeAddress(target, file, folder) ?? target);
}

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Makes the addresses in a style element relative, and updates its hash in the content policy. */
function restyle(style: Element, policy: Element | undefined, file: string, folder: Folder): void {
  const css = DomUtils.textContent(style);
  const relinked = css.replace(
    /url\((["']?)([^"')]+)\1\)/g,
    (_whole, _quote, address: string) => `url(${relativeAddress(address, file, folder) ?? address})`,
  );
  for (const text of style.children) if ('data' in text) text.data = relinked;
  if (policy) policy.attribs['content'] = policy.attribs['content']!.replaceAll(hash(css), hash(relinked));
}

/** A page that works from a folder, without a server: links lead to files, and the search form gives way to what readers without scripts see. */
export function pageForFolder(html: string, file: string, folder: Folder): string {
  const page = parseDocument(html, OPTIONS);
  const elements = DomUtils.getElementsByTagName('*', page);
  const policy = elements.find(({ attribs }) => attribs['http-equiv'] === 'content-security-policy');
  for (const element of elements) {
    // Readers without scripts see what this held.
    if (element.name === 'noscript') for (const child of [...element.children]) DomUtils.prepend(element, child);
    if (needsServer(element)) DomUtils.removeElement(element);
    else if (element.name === 'style') restyle(element, policy, file, folder);
    else relink(element, file, folder);
  }
  return render(page, OPTIONS);
}
