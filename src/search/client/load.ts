import type { Spelling } from '../index.ts';
import { BASE, language } from './page.ts';
import { open, RANKING, Trouble, type Index, type Pagefind } from './pagefind.ts';

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

const spelling = async () => (await fetch(`${FOLDER}spelling.${code}.json`)).json() as Promise<Spelling>;

async function start(): Promise<Index> {
  if (!runsWebAssembly()) throw new Trouble('noWebAssembly');
  const metaCacheTag = String(Date.now());
  preload(`pagefind-entry.json?ts=${metaCacheTag}`);
  preload(`wasm.${code}.pagefind`);
  const pagefind = (await import(/* @vite-ignore */ `${FOLDER}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath: FOLDER, baseUrl: '/', noWorker: true, metaCacheTag, ranking: RANKING });
  return open(pagefind, language, spelling);
}

let started: Promise<Index> | undefined;

/** Loads Pagefind and what every question needs of the index, once. */
export const load = (): Promise<Index> => (started ??= start());
