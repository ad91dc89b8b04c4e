import { counts, FACETS, formatQuery, highlight, matches, parseQuery, queryWords, type Query } from '../domain/search.ts';
import { address } from '../site/addresses.ts';
import type { SearchCatalogue, SearchRecord } from '../site/search-records.ts';
import { searchWords } from '../site/search-words.ts';

/** The part of Pagefind's browser interface that is used here. */
interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(q: string): Promise<{ results: { id: string }[] }>;
}

interface Found {
  records: SearchRecord[];
  /** Words of the query that stand nowhere on the site. */
  unknown: string[];
}

const form = document.querySelector<HTMLFormElement>('#search-form')!;
const status = document.querySelector<HTMLElement>('#search-status')!;
const list = document.querySelector<HTMLOListElement>('#search-results')!;
const boxes = (facet: string) => [...form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)];

let catalogue: Promise<SearchCatalogue> | undefined;
let engine: Promise<Pagefind> | undefined;
let lost = false;

/** Pagefind passes over files that do not arrive, and would call their words unknown. So the fetches are watched. */
const plainFetch = window.fetch.bind(window);
window.fetch = async (...question) => {
  const answer = await plainFetch(...question).catch((error: unknown) => {
    lost = true;
    throw error;
  });
  if (!answer.ok) lost = true;
  return answer;
};

/** The name of the index folder stands in the catalogue, so an old copy of the catalogue must not be used. */
const loadCatalogue = (): Promise<SearchCatalogue> =>
  (catalogue ??= fetch(address.searchRecords(), { cache: 'no-cache' }).then((answer) => answer.json()));

async function loadEngine(bundle: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address.asset(`${bundle}pagefind.js`));
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** Ids that hold any of the words, those with most of them first. For questions whose words stand nowhere together. */
function mostWords(lists: string[][]): string[] {
  const held = new Map<string, number>();
  for (const id of lists.flat()) held.set(id, (held.get(id) ?? 0) + 1);
  const most = Math.max(0, ...held.values());
  return [...held]
    .filter(([, count]) => count >= Math.max(1, most - 1))
    .sort((a, b) => b[1] - a[1])
    .map(([id]) => id);
}

/** Records that answer the words of a query, best first; all records in their own order where it has no words. */
async function find(query: Query): Promise<Found> {
  const { bundle, records } = await loadCatalogue();
  const asked = queryWords(query.q);
  if (asked.length === 0) return { records, unknown: [] };
  const pagefind = await (engine ??= loadEngine(bundle));
  const byId = new Map(records.map((record) => [record.id, record]));
  const idsOf = async (q: string) => (await pagefind.search(q)).results.map(({ id }) => id);
  const single = await Promise.all(asked.map(idsOf));
  const known = asked.filter((_, i) => single[i]!.length > 0);
  const together = known.length > 0 ? await idsOf(known.join(' ')) : [];
  if (lost) throw new Error('A file of the search index did not arrive');
  const ids = together.length > 0 ? together : mostWords(single);
  return { records: ids.flatMap((id) => byId.get(id) ?? []), unknown: asked.filter((word) => !known.includes(word)) };
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, ...children: (Node | string)[]) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const marked = (text: string, asked: string[]) =>
  highlight(text, asked).map((part) => (part.hit ? element('mark', '', part.text) : part.text));

function card(record: SearchRecord, asked: string[]): HTMLLIElement {
  const link = element('a', '', ...marked(record.title, asked));
  link.href = address.asset(record.url.slice(1));
  const known = [record.answer, record.source, record.date, record.checked].filter(Boolean).join(' · ');
  const item = element(
    'li',
    '',
    element('p', 'l', record.kindName),
    element('h2', 'ev', link),
    element('p', '', ...marked(record.summary, asked)),
  );
  if (known) item.append(element('p', 'meta', known));
  return item;
}

/** Shows beside each choice how many results it would give; nothing where nothing was asked. */
function showCounts(records: SearchRecord[] | undefined, query: Query): void {
  for (const facet of FACETS) {
    const found = records && counts(records, query, facet);
    for (const box of boxes(facet))
      box.parentElement!.querySelector('.count')!.textContent = found ? String(found.get(box.value) ?? 0) : '';
  }
}

function show(query: Query, { records, unknown }: Found): void {
  const asked = queryWords(query.q);
  const shown = records.filter((record) => matches(record, query));
  status.textContent = [
    shown.length > 0 ? searchWords.results(shown.length) : searchWords.noResults,
    ...(unknown.length > 0 ? [`${searchWords.unknownWords}: ${unknown.join(', ')}.`] : []),
  ].join(' ');
  list.replaceChildren(...shown.map((record) => card(record, asked)));
  showCounts(records, query);
}

function showNothing(message: string, query: Query): void {
  status.textContent = message;
  list.replaceChildren();
  showCounts(undefined, query);
}

function fillForm(query: Query): void {
  form.querySelector<HTMLInputElement>('input[name="q"]')!.value = query.q;
  for (const facet of FACETS) for (const box of boxes(facet)) box.checked = query[facet].includes(box.value);
}

let latest = 0;

/** Answers the query in the address. An answer that a newer question has overtaken is dropped. */
async function run(): Promise<void> {
  const turn = ++latest;
  const query = parseQuery(new URLSearchParams(location.search));
  fillForm(query);
  if (!formatQuery(query)) return showNothing(searchWords.askSomething, query);
  try {
    const found = await find(query);
    if (turn === latest) show(query, found);
  } catch (error) {
    [engine, catalogue, lost] = [undefined, undefined, false];
    if (turn !== latest) return;
    showNothing(searchWords.searchFailed, query);
    throw error;
  }
}

function ask(event: Event): void {
  event.preventDefault();
  const data = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const query = parseQuery(new URLSearchParams(data));
  history.pushState(null, '', location.pathname + formatQuery(query));
  void run();
}

form.addEventListener('submit', ask);
form.addEventListener('change', (event) => (event.target as HTMLInputElement).type === 'checkbox' && ask(event));
addEventListener('popstate', () => void run());
void run();
