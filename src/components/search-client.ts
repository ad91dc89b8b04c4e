import { counts, FACETS, formatQuery, highlight, matches, parseQuery, queryWords, type Query } from '../domain/search.ts';
import type { SearchCatalogue, SearchRecord } from '../site/search-records.ts';
import { words } from '../site/words.ts';

/** The part of Pagefind's browser interface that is used here. */
interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(q: string): Promise<{ results: { id: string }[] }>;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const form = document.querySelector<HTMLFormElement>('#search-form')!;
const status = document.querySelector<HTMLElement>('#search-status')!;
const list = document.querySelector<HTMLOListElement>('#search-results')!;

let catalogue: Promise<SearchCatalogue> | undefined;
let engine: Promise<Pagefind> | undefined;

const loadCatalogue = (): Promise<SearchCatalogue> => (catalogue ??= fetch(`${base}search/records.json`).then((answer) => answer.json()));

async function loadEngine(bundle: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}${bundle}pagefind.js`);
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

interface Found {
  records: SearchRecord[];
  /** Words of the query that stand nowhere on the site. */
  unknown: string[];
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
  const ids = known.length > 0 ? await idsOf(known.join(' ')) : [];
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
  link.href = base + record.url.slice(1);
  const known = [record.answer, record.source, record.date, record.checked].filter(Boolean).join(' · ');
  return element(
    'li',
    '',
    element('p', 'l', record.kindName),
    element('h2', 'ev', link),
    element('p', '', ...marked(record.summary, asked)),
    element('p', 'meta', known),
  );
}

/** Shows beside each choice how many results it would give. */
function showCounts(records: SearchRecord[], query: Query): void {
  for (const facet of FACETS) {
    const found = counts(records, query, facet);
    for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)) {
      box.parentElement!.querySelector('.count')!.textContent = String(found.get(box.value) ?? 0);
    }
  }
}

function show(query: Query, { records, unknown }: Found): void {
  const asked = queryWords(query.q);
  const shown = records.filter((record) => matches(record, query));
  const missed = unknown.length > 0 ? ` ${words.unknownWords}: ${unknown.join(', ')}.` : '';
  status.textContent = (shown.length > 0 ? words.results(shown.length) + '.' : words.noResults) + missed;
  list.replaceChildren(...shown.map((record) => card(record, asked)));
  showCounts(records, query);
}

function fillForm(query: Query): void {
  form.querySelector<HTMLInputElement>('input[name="q"]')!.value = query.q;
  for (const facet of FACETS)
    for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)) box.checked = query[facet].includes(box.value);
}

let latest = 0;

/** Answers the query in the address. An answer that a newer question has overtaken is dropped. */
async function run(): Promise<void> {
  const turn = ++latest;
  const query = parseQuery(new URLSearchParams(location.search));
  fillForm(query);
  if (!formatQuery(query)) {
    status.textContent = words.askSomething;
    list.replaceChildren();
    return;
  }
  try {
    const found = await find(query);
    if (turn === latest) show(query, found);
  } catch (error) {
    engine = undefined;
    catalogue = undefined;
    status.textContent = words.searchFailed;
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
