import { answer } from './answer.ts';
import { load } from './load.ts';
import { box, choices, form, results, words } from './page.ts';
import { Trouble } from './pagefind.ts';
import { FACETS, formatQuery, parseQuery, type Query } from './query.ts';
import { draw, fillForm, say } from './show.ts';

const inForm = (): Query => parseQuery(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])));

let latest = 0;

/** Answers the query in the address. An answer that a newer question has overtaken is dropped. */
async function run(): Promise<void> {
  const turn = ++latest;
  const asked = parseQuery(new URLSearchParams(location.search));
  fillForm(asked);
  // The form takes no value that it does not offer.
  const query = { ...inForm(), q: asked.q };
  const strange = FACETS.flatMap((facet) => asked[facet].filter((value) => !query[facet].includes(value)));
  if (!formatQuery(query) && strange.length === 0) return say([words.noWord]);
  const slow = setTimeout(() => turn === latest && say([words.loading]), 300);
  try {
    const show = await draw(query, await answer(query, await load(), words.sides), strange);
    if (turn === latest) show();
  } catch (error) {
    if (turn !== latest) return;
    say([words[error instanceof Trouble ? error.message : 'failed']]);
    throw error;
  } finally {
    clearTimeout(slow);
  }
}

function ask(event: Event): void {
  event.preventDefault();
  history.pushState(null, '', location.pathname + formatQuery(inForm()));
  void run();
}

/** Arrows go from the box to the results, from one to the next, and back. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [box, ...results.querySelectorAll<HTMLElement>('[data-result] a, button')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = step && at >= 0 && stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

form.addEventListener('submit', ask);
for (const choice of FACETS.flatMap(choices)) choice.addEventListener('change', ask);
// What a reader is about to need starts on its way when the box is entered.
const warm = () => load().then(({ facets }) => facets);
box.addEventListener('focus', () => void warm().catch(() => undefined), { once: true });
for (const place of [box, results]) place.addEventListener('keydown', walk);
addEventListener('popstate', () => void run());
void run();
