import { langOf } from './editions.ts';

/** A link as pages hold it: what stands before its address, the address, and the rest. */
const LINK = /<a ((?:[^>"]|"[^"]*")*?)href="([^"]*)"((?:[^>"]|"[^"]*")*)>/g;

/**
 * Gives what names the language of each link to a page of the site that is in another one than the page that it stands on.
 * @param base path below which the site stands, with a slash at both ends
 * @param own the language of the content
 * @param others languages of editions; each stands in a folder of its name
 */
export function languageLinker(base: string, own: string, others: string[]): (html: string) => string {
  const languageAt = (href: string) => others.find((language) => href.startsWith(`${base}${language}/`)) ?? own;
  const linked = (page: string) => (link: string, before: string, href: string, after: string) => {
    if (!href.startsWith(base) || /\bhreflang=/.test(before + after)) return link;
    const language = languageAt(href);
    return language === page ? link : `<a ${before}href="${href}" hreflang="${language}"${after}>`;
  };
  return (html) => {
    const page = langOf(html);
    return others.length === 0 || !page ? html : html.replace(LINK, linked(page));
  };
}
