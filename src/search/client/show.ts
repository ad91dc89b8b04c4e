import { counts, FACETS, matches, type Facet, type Query } from '../query.ts';
import type { Answer } from '../engine.ts';
import type { SearchCatalogue, SearchRecord } from '../catalog.ts';
import { card, element } from './draw.ts';
import type { Loaded } from './load.ts';
import { fill, form, words } from './page.ts';

const status = document.querySelector<HTMLElement>('#search-status')!;
const results = document.querySelector<HTMLElement>('#search-results')!;
export const boxes = (facet: Facet) => [...form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)];

/** How many results are drawn at once: more cost an old phone time that nobody reads. */
const AT_ONCE = 10;

/** Shows beside each choice how many results it would give; nothing where nothing was asked. Answers that would give none are left out. */
function showCounts(records: SearchRecord[] | undefined, query: Query): void {
  for (const facet of FACETS) {
    const found = records && counts(records, query, facet);
    for (const box of boxes(facet)) {
      const label = box.parentElement!;
      const count = label.querySelector('.count')!;
      const said = found ? String(found.get(box.value) ?? 0) : '';
      // Each change costs an old phone time, and most counts stay.
      if (count.textContent !== said) count.textContent = said;
      const hidden = facet === 'answer' && Boolean(found) && !found!.get(box.value) && !box.checked;
      if (label.hidden !== hidden) label.hidden = hidden;
    }
  }
}

type Draw = (records: SearchRecord[]) => HTMLLIElement[];

/** A list of results of which the first are drawn, and a button for the rest. */
function listOf(records: SearchRecord[], draw: Draw): Node[] {
  const list = element('ol', 'hits', ...draw(records.slice(0, AT_ONCE)));
  const rest = records.slice(AT_ONCE);
  if (rest.length === 0) return [list];
  const button = element('button', '', fill(words.more, rest.length));
  button.type = 'button';
  button.addEventListener('click', () => {
    const drawn = draw(rest);
    list.append(...drawn);
    button.remove();
    drawn[0]!.querySelector('a')!.focus();
  });
  return [list, button];
}

/** The positions on a question in the site's own order, with each party named as heard or silent. */
function groupOf(records: SearchRecord[], question: string, { questions, parties }: SearchCatalogue, draw: Draw): Node[] {
  const positions = parties.flatMap(({ id }) =>
    records.filter((one) => one.kind === 'position' && one.party === id && one.question === question),
  );
  if (positions.length === 0) return [];
  const heard = (party: string) => positions.some((one) => one.party === party && one.answer !== 'none-found');
  const shown = parties.filter(({ id }) => positions.some(({ party }) => party === id));
  return [
    element('h2', '', fill(words.onQuestion, questions.find(({ id }) => id === question)!.question)),
    element('p', 'l', shown.map(({ id, short }) => fill(heard(id) ? words.heard : words.silent, short)).join(' · ')),
    element('ol', 'hits', ...draw(positions)),
  ];
}

const counted = (count: number) => (count === 0 ? words.noResults : count === 1 ? words.oneResult : fill(words.results, count));

/** What is said above the results: how many, and what was not found, not understood or left out. */
function tell(count: number, { unknown, cut, empty }: Answer, strange: string[]): string {
  const near = unknown.flatMap((one) => one.near ?? []);
  return [
    empty ? words.noWord : counted(count),
    ...(unknown.length > 0 ? [`${words.unknownWords}: ${unknown.map(({ word }) => word).join(', ')}.`] : []),
    ...(near.length > 0 ? [`${words.didYouMean}: ${near.join(', ')}.`] : []),
    ...(cut ? [words.cut] : []),
    ...(strange.length > 0 ? [`${words.unknownFilter}: ${strange.join(', ')}.`] : []),
  ].join(' ');
}

/** Shows an answer: the count and what was not found, then the results. */
export function show(query: Query, loaded: Loaded, strange: string[]): void {
  const answer = loaded.engine.answer(query.q);
  const shown = answer.records.filter((record) => matches(record, query));
  const question = answer.question ?? (query.q === '' && query.question.length === 1 ? query.question[0] : undefined);
  const heading = question ? 'h3' : 'h2';
  const draw: Draw = (records) => records.map((record) => card(record, loaded, answer.asked, heading));
  const group = question ? groupOf(shown, question, loaded.catalogue, draw) : [];
  const rest = group.length > 0 ? shown.filter((one) => one.kind !== 'position' || one.question !== question) : shown;
  status.textContent = tell(shown.length, answer, strange);
  results.replaceChildren(
    ...group,
    ...(group.length > 0 && rest.length > 0 ? [element('h2', '', words.rest)] : []),
    ...(rest.length > 0 ? listOf(rest, draw) : []),
  );
  showCounts(answer.records, query);
}

/** Shows one line and no results. */
export function showNothing(message: string, query: Query): void {
  status.textContent = message;
  results.replaceChildren();
  showCounts(undefined, query);
}

/** Brings the form in line with the address. */
export function fillForm(query: Query): void {
  form.querySelector<HTMLInputElement>('input[name="q"]')!.value = query.q;
  for (const facet of FACETS) {
    for (const box of boxes(facet)) box.checked = query[facet].includes(box.value);
    const details = boxes(facet)[0]?.closest('details');
    if (details && query[facet].length > 0) details.open = true;
  }
}
