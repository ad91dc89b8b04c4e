import { FACETS, formatQuery, parseQuery, type Query } from '../query.ts';
import { load, OtherForm } from './load.ts';
import { form, words } from './page.ts';
import { boxes, fillForm, show, showNothing } from './show.ts';

const box = form.querySelector<HTMLInputElement>('input[name="q"]')!;
const results = document.querySelector<HTMLElement>('#search-results')!;

/** Takes out of a query what no choice of the form has, and names it. */
function known(query: Query): { query: Query; strange: string[] } {
  const offered = (facet: (typeof FACETS)[number]) => new Set(boxes(facet).map(({ value }) => value));
  const strange = FACETS.flatMap((facet) => query[facet].filter((value) => !offered(facet).has(value)));
  const kept = FACETS.map((facet) => [facet, query[facet].filter((value) => offered(facet).has(value))]);
  return { query: { ...query, ...Object.fromEntries(kept) } as Query, strange };
}

let latest = 0;

/** Answers the query in the address. An answer that a newer question has overtaken is dropped. */
async function run(): Promise<void> {
  const turn = ++latest;
  const { query, strange } = known(parseQuery(new URLSearchParams(location.search)));
  fillForm(query);
  if (!formatQuery(query) && strange.length === 0) return showNothing(words.askSomething, query);
  const slow = setTimeout(() => turn === latest && showNothing(words.loading, query), 300);
  try {
    const loaded = await load();
    if (turn === latest) show(query, loaded, strange);
  } catch (error) {
    if (turn !== latest) return;
    showNothing(error instanceof OtherForm ? words.otherForm : words.searchFailed, query);
    throw error;
  } finally {
    clearTimeout(slow);
  }
}

function ask(event: Event): void {
  event.preventDefault();
  const data = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  history.pushState(null, '', location.pathname + formatQuery(parseQuery(new URLSearchParams(data))));
  void run();
}

/** Arrows go from the box to the results, from one to the next, and back. */
function walk(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [box, ...results.querySelectorAll<HTMLElement>('li .ev a, button')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

form.addEventListener('submit', ask);
form.addEventListener('change', (event) => (event.target as HTMLInputElement).type === 'checkbox' && ask(event));
// What a reader is about to need starts on its way when the box is entered.
box.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
for (const place of [box, results]) place.addEventListener('keydown', walk);
addEventListener('popstate', () => void run());
void run();
