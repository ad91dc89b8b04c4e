import { defineMiddleware } from 'astro:middleware';
import type { Library } from './facts/load/types.ts';
import { memoize } from './facts/values/memoize.ts';
import { t } from './i18n/t.ts';
import { glossaryLinker } from './integrations/glossary-links.ts';
import { addresses, links } from './models/addresses.ts';

const linkerOf = memoize(({ terms, locale }: Library) =>
  glossaryLinker(terms.map(({ id, term }) => ({ term, href: addresses(locale).term(id) }))),
);

/** Pages without links to the glossary: itself, embeds, which link to their chart alone, and frozen versions, which never change. */
const UNLINKED = /^\/(glossary|embed|charts\/\[id\]\/v)\b/;

/**
 * Gives every page and file the content, words and addresses of its language, as `Astro.locals`, and links terms of the glossary where a page
 * first uses them. Only a whole page tells which use comes first: Astro renders components side by side.
 */
export const onRequest = defineMiddleware(async ({ currentLocale, locals, routePattern }, next) => {
  // Imported for each page: in development, Astro keeps the first middleware but loads what it imports again after an edit.
  const { library } = await import('./facts/load/library.ts');
  const lib = await library(currentLocale);
  const { locale } = lib;
  Object.assign(locals, { library: lib, locale, t: t(locale), address: addresses(locale), link: links(locale) } satisfies App.Locals);
  const response = await next();
  if (locale.edition || UNLINKED.test(routePattern) || !response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  return new Response(linkerOf(lib)(await response.text()), response);
});
