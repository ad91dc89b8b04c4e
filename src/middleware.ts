import { defineMiddleware } from 'astro:middleware';
import type { Library } from './facts/load/types.ts';
import { expandFigures } from './facts/values/figure-text.ts';
import { memoize } from './facts/values/memoize.ts';
import { t } from './i18n/t.ts';
import { glossaryLinker } from './integrations/glossary-links.ts';
import { languageMarker } from './integrations/language-marks.ts';
import { addresses, links } from './models/addresses.ts';
import { emptyPages } from './models/navigation.ts';

const linkerOf = memoize(({ terms, locale }: Library) =>
  glossaryLinker(terms.map(({ id, term }) => ({ term, href: addresses(locale).term(id) }))),
);

const markerOf = memoize(({ untranslated, figures, locale }: Library) => {
  // As drawings print them. A figure in words is translated by itself.
  const digits = (id: string) => figures.get(id)!.display.replace(/.*\p{L}.*/u, '\n');
  const printed = untranslated.map((text) => expandFigures(text, digits));
  return languageMarker([...untranslated, ...printed], locale.original);
});

/** Pages without links to the glossary: itself, embeds, which link to their chart alone, and frozen versions, which never change. */
const UNLINKED = /^\/(glossary|embed|charts\/\[id\]\/v)\b/;

/** Sets `Astro.locals`, and changes whole pages, since only these tell which use of a term is first: components render side by side. */
export const onRequest = defineMiddleware(async ({ currentLocale, locals, routePattern, url }, next) => {
  // Imported for each page: in development, Astro keeps the first middleware but loads what it imports again after an edit.
  const { library } = await import('./facts/load/library.ts');
  const lib = await library(currentLocale);
  const { locale } = lib;
  Object.assign(locals, { library: lib, locale, t: t(locale), address: addresses(locale), link: links(locale) } satisfies App.Locals);
  // Astro builds no page for an empty answer.
  if (emptyPages(lib).has(url.pathname)) return new Response(null, { status: 404 });
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  if (locale.edition && isPage) return new Response(markerOf(lib)(await response.text()), response);
  if (!isPage || UNLINKED.test(routePattern)) return response;
  return new Response(linkerOf(lib)(await response.text()), response);
});
