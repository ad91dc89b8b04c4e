import { searchEngine, type Engine } from '../engine.ts';
import { catalog, pageTokenizer, version } from './page.ts';
import { FORMAT, type SearchCatalogue } from '../catalog.ts';

export interface Loaded {
  catalogue: SearchCatalogue;
  engine: Engine;
}

/** That the catalog has another form than this script knows. */
export class OtherForm extends Error {}

async function fetched(): Promise<SearchCatalogue> {
  const answer = await fetch(`${catalog}?v=${version}`);
  if (!answer.ok) throw new Error(`the catalog did not arrive: ${answer.status}`);
  return answer.json() as Promise<SearchCatalogue>;
}

async function loadCatalogue(): Promise<Loaded> {
  const catalogue = await fetched();
  if (catalogue.format !== FORMAT) throw new OtherForm(`the catalog has the form ${catalogue.format}, this page reads ${FORMAT}`);
  return { catalogue, engine: searchEngine(catalogue, pageTokenizer) };
}

let loading: Promise<Loaded> | undefined;

/** Loads the catalog once and makes the engine. What failed is tried again the next time. */
export function load(): Promise<Loaded> {
  loading ??= loadCatalogue().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
