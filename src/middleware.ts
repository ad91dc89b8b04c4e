import { AsyncLocalStorage } from 'node:async_hooks';
import { defineMiddleware } from 'astro:middleware';
import { speakAs, type Edition } from './i18n/edition.ts';
import { library } from './facts/load/library.ts';
import { address } from './models/addresses.ts';

const making = new AsyncLocalStorage<Edition>();
speakAs(() => making.getStore());

/** The edition below whose folder an address lies. */
const editionAt = (path: string, editions: Edition[]) => editions.find(({ language }) => path.startsWith(address.inLanguage('', language)));

/** Pages below an edition's folder are made in its language, with all that they ask for until they are whole. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const { editions } = await library();
  const edition = editionAt(url.pathname, editions);
  if (!edition) return next();
  return making.run(edition, async () => {
    const answer = await next();
    return new Response(await answer.arrayBuffer(), answer);
  });
});
