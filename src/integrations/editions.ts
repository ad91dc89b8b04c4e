import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Languages of a built site: the content's own, those of its editions, and those of them that ask not to be indexed. */
export interface Languages {
  own: string;
  editions: string[];
  drafts: string[];
}

const LANG = /<html[^>]* lang="([^"]+)"/;
/** The language that a page says it is in, or nothing. */
export const langOf = (html: string) => LANG.exec(html)?.[1] ?? '';

/** The first page below a folder, whatever it is. */
function somePage(folder: string): string {
  const page = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.html'));
  return page ? readFileSync(join(folder, page), 'utf8') : '';
}

/** The languages of a built site. An edition is a folder whose pages are in the language that it is named after. @param root where the site was built */
export function builtLanguages(root: string): Languages {
  const home = join(root, 'index.html');
  const folders = readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory() && /^[a-z]{2,3}(-|$)/.test(one.name));
  const pages = folders.map(({ name }) => ({ name, page: somePage(join(root, name)) })).filter(({ name, page }) => langOf(page) === name);
  return {
    own: existsSync(home) ? langOf(readFileSync(home, 'utf8')) : '',
    editions: pages.map(({ name }) => name),
    drafts: pages.filter(({ page }) => page.includes('<meta name="robots" content="noindex"')).map(({ name }) => name),
  };
}
