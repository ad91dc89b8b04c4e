import { defineMiddleware } from 'astro:middleware';
import { t } from './i18n/t.ts';
import { addresses, links } from './models/addresses.ts';

/** Gives every page and file the content, words and addresses of its language, as `Astro.locals`. */
export const onRequest = defineMiddleware(async ({ currentLocale, locals }, next) => {
  // Imported for each page: in development, Astro keeps the first middleware but loads what it imports again after an edit.
  const { library } = await import('./facts/load/library.ts');
  const lib = await library(currentLocale);
  const { locale } = lib;
  Object.assign(locals, { library: lib, locale, t: t(locale), address: addresses(locale), link: links(locale) } satisfies App.Locals);
  return next();
});
