import type { Answer, Found } from './answer.ts';
import { marked, statementOf } from './marks.ts';
import { BASE, box, byId, choices, copyOf, element, fill, language, results, words } from './page.ts';
import type { Fragment, Part } from './pagefind.ts';
import { FACETS, formatQuery, type Query } from './query.ts';

/** How many results are drawn at first, and how many more at a time: each is a file to load. */
const AT_ONCE = 10;
const MORE = 40;
/** Most positions that are named where nothing was found. */
const MOST_SILENT = 7;

type Result = Found & { fragment: Fragment };
const read = (some: Found[]): Promise<Result[]> => Promise.all(some.map(async (one) => ({ ...one, fragment: await one.hit.data() })));

/** A party's mark and name, as its choice shows them. */
function who(party: string): HTMLElement {
  const label = choices('party').find(({ value }) => value === party)!.parentElement!;
  return label.querySelector('.who')!.cloneNode(true) as HTMLElement;
}

const checked = (state: string) => copyOf('search-states', {}).querySelector(`[data-state="${state}"] > *`)!;

/** A result: what it is, its name as a link to it or to the very statement, what it says with what was asked for marked, and who says so. */
function drawn({ held, fragment }: Result, asked: Answer, template: 'result' | 'side'): HTMLElement {
  const { url, meta, filters, anchors } = fragment;
  const terms = { held, words: asked.words, language };
  const draw = (part: Part | undefined) => (part ? marked(part, terms).map((text, i) => (i % 2 ? element('mark', '', text) : text)) : []);
  const partOf = (id: string) => anchors.find((part) => part.id === id);
  // The index does not have a note of ours behind a title.
  const title = [...draw(partOf('-title')), meta['title']!.slice(partOf('-title')?.text.length)];
  const summary = draw(partOf('-summary'));
  const statement = statementOf(fragment, terms);
  const isDigest = meta['digests']?.split(' ').includes(statement?.part.id ?? '');
  const [kind, party] = [filters['kind']![0] as keyof typeof words.kinds, filters['party']?.[0]];
  const name = party ? who(party) : undefined;
  const about = name ? [' · ', ...name.querySelectorAll('.g'), ' ', ...title] : kind === 'source' ? [' · ', ...summary] : [];
  const made = copyOf(`search-${template}`, {
    '.kind': template === 'side' ? [who(party!)] : [words.kinds[kind], ...about],
    a: partOf('-answer') ? draw(partOf('-answer')) : title,
    '.summary': kind === 'source' ? [] : summary,
    '.said': statement?.better ? [...draw(statement.part), ...(isDigest ? [' ', checked('digest')] : [])] : [],
    '.by': meta['by'] ? [meta['by'], checked(meta['state']!)] : [],
  });
  made.querySelector('a')!.href = url + (statement ? `#${statement.part.id}` : '');
  made.dataset['result'] = `/${url.slice(BASE.length)}`;
  if (template === 'side') for (const tone of ['first', 'second']) made.classList.toggle(tone, made.querySelector(`.g.${tone}`) !== null);
  if (meta['picture']) {
    const picture = element('img', 'thumb');
    Object.assign(picture, { alt: '', width: 400, height: 250, loading: 'lazy', src: meta['picture'] });
    made.classList.add('pic');
    made.append(picture);
  }
  return made;
}

/** Says once, beside the first of its marks, what only a third-party summary tells. */
function tellDigests(): void {
  const mark = results.querySelector('.v.digest');
  if (mark && !results.querySelector('.digests')) (mark.closest('.sides') ?? mark.parentElement!).after(copyOf('search-digests', {}));
}

async function listOf(found: Found[], asked: Answer): Promise<Node[]> {
  if (found.length === 0) return [];
  const draw = async (some: Found[]) => (await read(some)).map((result) => drawn(result, asked, 'result'));
  const list = element('ol', 'hits', ...(await draw(found.slice(0, AT_ONCE))));
  const rest = found.slice(AT_ONCE);
  const label = () => fill(words.more, Math.min(rest.length, MORE));
  const button = element('button', 'more', label());
  button.type = 'button';
  button.addEventListener('click', async () => {
    const more = await draw(rest.splice(0, MORE));
    list.append(...more);
    if (rest.length > 0) button.textContent = label();
    else button.remove();
    tellDigests();
    more[0]!.querySelector('a')!.focus();
  });
  return [element('h2', 'vh', words.rest), list, ...(rest.length > 0 ? [button] : [])];
}

async function pairOf(asked: Answer): Promise<Node[]> {
  if (!asked.question) return [];
  const [question, ...sides] = await read([asked.question, ...asked.pair]);
  const { url, meta } = question!.fragment;
  const link = Object.assign(element('a', '', meta['title']!), { href: url });
  return [element('h2', 'asks', link), element('div', 'sides', ...sides.map((one) => drawn(one, asked, 'side')))];
}

async function silentLine({ silent }: Answer): Promise<Node[]> {
  const names = (await read(silent.slice(0, MOST_SILENT))).map(({ fragment: { url, filters, meta } }) => {
    const link = element('a', 'plain', who(filters['party']![0]!));
    link.querySelector('.g')!.classList.add('unheard');
    return Object.assign(link, { href: url, title: meta['title'] });
  });
  const rest = silent.length - names.length;
  return names.length > 0 ? [element('p', 'silent', `${words.silent}: `, ...names, rest > 0 ? `+ ${rest}` : '')] : [];
}

/** What is said above the results: how many, and what it did not find, understand or look for. */
function tell({ total, unknown, meant, cut, empty }: Answer, { q }: Query, strange: string[]): (Node | string)[] {
  if (empty) return [empty === 'stop' ? words.stopWords : words.noWord];
  const count = total === 0 ? words.noResults : total === 1 ? words.oneResult : fill(words.results, total);
  const link = element('a', '', fill(words.didYouMean, meant ?? ''));
  link.href = formatQuery({ q: meant ?? '', party: [], question: [], kind: [] });
  return [
    element('b', '', count),
    `${q ? fill(words.forWords, meant ?? q.slice(0, 80)) : ''}. `,
    unknown.length > 0 ? `${fill(words.unknownWords, unknown.map((word) => fill(words.quoted, word)).join(', '))} ` : '',
    ...(meant ? [link, ' '] : []),
    cut ? `${words.cut} ` : '',
    strange.length > 0 ? fill(words.unknownFilter, strange.join(', ')) : '',
  ];
}

/** Shows beside each choice how many results it would give, and leaves out those that would give none. */
function showCounts(countOf?: Answer['countOf']): void {
  const facets = byId('search-facets');
  for (const facet of FACETS)
    for (const choice of choices(facet)) {
      const label = choice.parentElement!;
      const count = String(countOf?.(facet, choice.value) ?? '');
      const shown = label.querySelector('.count')!;
      const hidden = count === '0' && !choice.checked;
      // Each change costs an old phone time, and most counts stay.
      if (shown.textContent !== count) shown.textContent = count;
      if (label.hidden !== hidden) label.hidden = hidden;
    }
  for (const group of facets.querySelectorAll('fieldset')) group.hidden = !group.querySelector('label:not([hidden])');
  facets.classList.add('ready');
}

export function say(line: (Node | string)[], below: Node[] = [], countOf?: Answer['countOf']): void {
  byId('search-status').replaceChildren(...line);
  results.replaceChildren(...below);
  tellDigests();
  showCounts(countOf);
}

/** Draws an answer: the count and what has no match; the two sides of a question that was named, the rest, and last the help where nothing matches. */
export async function draw(query: Query, answer: Answer, strange: string[]): Promise<() => void> {
  const below = await Promise.all([pairOf(answer), listOf(answer.found, answer), silentLine(answer)]);
  return () => say(tell(answer, query, strange), below.flat(), answer.countOf);
}

export function fillForm(query: Query): void {
  box.value = query.q;
  for (const facet of FACETS) for (const choice of choices(facet)) choice.checked = query[facet].includes(choice.value);
}
