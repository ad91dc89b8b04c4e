import { type Fault, pathOf, type Problem, type Result, type Site } from './site.ts';
import type { Page } from './page.ts';

type OfSite = [file: string, page: Page];

/** An embed is shown within other people's pages and says its chart's finding; it asks not to be indexed. */
const EMBED = /^embed\//;

const SHORTEST = 25;
/** Search engines show about 160 characters and read more. Sentences that carry figures are not cut to fit. */
const LONGEST = 320;

const exactly = (count: number, what: string): Fault[] =>
  count === 1 ? [] : [{ wrong: `has ${count || 'no'} ${what}`, todo: `Give it exactly one ${what}` }];

function inDescription(text: string): Fault[] {
  const todo = 'Mend the page’s description';
  const faults: Fault[] = [];
  if (text.length < SHORTEST)
    faults.push({ wrong: `has a description of ${text.length} characters: "${text}"`, todo: `Say at least ${SHORTEST}` });
  if (text.length > LONGEST) faults.push({ wrong: `has a description of ${text.length} characters`, todo: `Say at most ${LONGEST}` });
  if (/[{}]/.test(text))
    faults.push({ wrong: `shows a figure by its id in its description: "${text}"`, todo: 'Spell it with say() of src/models/text.ts' });
  if (/undefined|\[object|NaN/.test(text)) faults.push({ wrong: `has a description with a hole in it: "${text}"`, todo });
  if (/[<>]/.test(text)) faults.push({ wrong: `has markup in its description: "${text}"`, todo });
  return faults;
}

function inPage([, page]: OfSite): Fault[] {
  const repeated = [...new Set(page.ids.filter((id, i) => page.ids.indexOf(id) !== i))];
  return [
    ...exactly(page.titles.filter(Boolean).length, 'title'),
    ...exactly(page.h1s, 'h1'),
    ...exactly(page.descriptions.length, 'description'),
    ...(page.lang ? [] : [{ wrong: 'does not say its language', todo: 'Set lang on its html element' }]),
    ...page.descriptions.flatMap(inDescription),
    ...repeated.map((id) => ({ wrong: `has the id "${id}" more than once`, todo: 'A link to it leads to the first; give each its own' })),
  ];
}

/** Pages that say the same where each should say its own. */
function shared(pages: OfSite[], what: string, of: (page: Page) => string | undefined): Problem[] {
  const groups = Map.groupBy(pages, ([, page]) => of(page));
  return [...groups].flatMap(([says, [first, ...others]]) =>
    says
      ? others.map(([file]) => ({
          file,
          wrong: `has the ${what} of ${pathOf(first![0])}: "${says}"`,
          todo: `Give each a ${what} of its own`,
        }))
      : [],
  );
}

/** Each page has a title, a description and a heading, its own; a language; and no id twice. */
export function pages(site: Site): Result {
  const all = [...site.pages];
  const own = all.filter(([file]) => !EMBED.test(file));
  return {
    counted: [
      [all.length, 'pages'],
      [all.reduce((sum, [, { ids }]) => sum + ids.length, 0), 'ids'],
      [new Set(own.map(([, { titles }]) => titles[0])).size, 'titles'],
      [new Set(own.map(([, { descriptions }]) => descriptions[0])).size, 'descriptions'],
    ],
    problems: [
      ...all.flatMap((one) => inPage(one).map((fault) => ({ file: one[0], ...fault }))),
      ...shared(all, 'title', ({ titles }) => titles[0]),
      ...shared(own, 'description', ({ descriptions }) => descriptions[0]),
    ],
  };
}
