/**
 * Picks the pages for the sitemap: all but frames for other sites and unreviewed translations.
 * @param base with a slash at both ends @param drafts languages of unreviewed translations
 */
export function isListed(base: string, drafts: string[]): (url: string) => boolean {
  const hidden = ['embed', ...drafts].map((folder) => `${base}${folder}/`);
  return (url) => !hidden.some((path) => new URL(url).pathname.startsWith(path));
}
