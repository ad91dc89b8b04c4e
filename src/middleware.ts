import { defineMiddleware } from 'astro:middleware';
import { library } from './facts/load/library.ts';
import { t } from './i18n/t.ts';
import { addresses, links } from './models/addresses.ts';

/** Gives every page and file the content, words and addresses of its language, as `Astro.locals`. */
export const onRequest = defineMiddleware(async ({ currentLocale, locals }, next) => {
  const lib = await library(currentLocale);
  const { locale } = lib;
  Object.assign(locals, { library: lib, locale, t: t(locale), address: addresses(locale), link: links(locale) } satisfies App.Locals);
  return next();
});
