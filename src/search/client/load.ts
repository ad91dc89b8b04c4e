import type { Spelling } from '../spelling.ts';
import { BASE, language } from './page.ts';
import { open, RANKING, Trouble, type Pagefind } from './pagefind.ts';

const FOLDER = `${BASE}pagefind/`;
const code = document.documentElement.lang;

/** True where the browser runs WebAssembly and knows the word by which the page's policy allows it. */
function runsWebAssembly(): boolean {
  try {
    return Boolean(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch {
    return false;
  }
}

/** Asks for a file before Pagefind does, which asks for one after another. */
function preload(file: string): void {
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: FOLDER + file }));
}

/** Makes something once. What failed is tried again the next time. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error instanceof Trouble ? error : new Trouble('failed', error);
    }));
}

const spelling = once(async () => (await fetch(`${FOLDER}spelling.${code}.json`)).json() as Promise<Spelling>);

/** Loads Pagefind and what every question needs of the index. */
export const load = once(async () => {
  if (!runsWebAssembly()) throw new Trouble('noWebAssembly');
  const metaCacheTag = String(Date.now());
  preload(`pagefind-entry.json?ts=${metaCacheTag}`);
  preload(`wasm.${code}.pagefind`);
  const pagefind = (await import(/* @vite-ignore */ `${FOLDER}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath: FOLDER, baseUrl: '/', noWorker: true, metaCacheTag, ranking: RANKING });
  return open(pagefind, language, spelling);
});
