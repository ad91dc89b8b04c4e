import { inFeed } from './feed.ts';
import type { Fault, Result, Site } from './site.ts';
import { inSitemap } from './sitemap.ts';
import { readXml, type Element } from './xml-tree.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** What is wrong with a feed or a sitemap by the rules of its kind. */
function inKind(root: Element, file: string, site: Site): Fault[] {
  if (root.name === 'feed' && root.namespace === ATOM) return inFeed(root, file, site);
  if (root.name === 'urlset' && root.namespace === SITEMAP) return inSitemap(root, file, site);
  const todo = 'Mind its namespace, or teach src/checks/xml.ts its kind';
  return [{ wrong: 'is neither an Atom feed nor a sitemap', todo }];
}

function inFile(text: string, file: string, site: Site): Fault[] {
  try {
    const root = readXml(text);
    return file.endsWith('.xml') ? inKind(root, file, site) : [];
  } catch (fault) {
    const [where = '', ...what] = (fault as Error).message.split(': ');
    return [{ wrong: `is no XML at ${where}: ${what.join(': ').replace(/\.$/, '')}`, todo: 'See what writes it: mind &, < and quotes' }];
  }
}

/** Drawings can be read as XML; feeds and sitemaps keep the rules of their kinds. */
export function xml(site: Site): Result {
  const files = [...site.files].filter(([file]) => /\.(xml|svg)$/.test(file));
  const kept = files.filter(([file]) => file.endsWith('.xml')).length;
  return {
    counted: [
      [files.length - kept, 'drawings'],
      [kept, 'feeds and sitemaps'],
    ],
    problems: files.flatMap(([file, text]) => inFile(text, file, site).map((fault) => ({ file, ...fault }))),
  };
}
