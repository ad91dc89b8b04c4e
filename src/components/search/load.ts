import { address } from '../../site/addresses.ts';
import { searchEngine, type Engine } from '../../site/search/engine.ts';
import { FORMAT, type SearchCatalogue } from '../../site/search/records.ts';

export interface Loaded {
  catalogue: SearchCatalogue;
  engine: Engine;
}

/** That the catalog has another form than this script knows. */
export class OtherForm extends Error {}

/** The hash of the catalog with which this page was built, so that no browser keeps an old one. */
const { version } = document.querySelector<HTMLFormElement>('#search-form')!.dataset;

async function fetchCatalogue(): Promise<Loaded> {
  const answer = await fetch(`${address.searchRecords()}?v=${version}`);
  if (!answer.ok) throw new Error(`the catalog did not arrive: ${answer.status}`);
  const catalogue = (await answer.json()) as SearchCatalogue;
  if (catalogue.format !== FORMAT) throw new OtherForm(`the catalog has the form ${catalogue.format}, this page reads ${FORMAT}`);
  return { catalogue, engine: searchEngine(catalogue) };
}

let loading: Promise<Loaded> | undefined;

/** Loads the catalog once and makes the engine. What failed is tried again the next time. */
export function load(): Promise<Loaded> {
  loading ??= fetchCatalogue().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
