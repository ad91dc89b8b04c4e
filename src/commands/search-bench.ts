// How well the search answers what readers ask, next to Pagefind and MiniSearch as they come, over the same records.
// npm run search-bench [-- --kept-aside] [-- --missed]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { load } from 'js-yaml';
import type { SearchCatalogue } from '../search/records.ts';
import { documentsOf, miniSearch, ownSearch, type Search } from './search-bench/engines.ts';
import { pagefindSearch } from './search-bench/pagefind.ts';

interface Question {
  q: string;
  kind: string;
  answers: string[];
}

const { values } = parseArgs({
  options: { 'kept-aside': { type: 'boolean', default: false }, missed: { type: 'boolean', default: false } },
});
/** How far down the list is looked at. */
const MOST = 20;
const RANKS = [1, 3, 5];

const read = (file: string) => load(readFileSync(`e2e/search/${file}`, 'utf8')) as Question[];
const catalogue = JSON.parse(readFileSync(`${process.env['OUT_DIR'] ?? 'dist'}/search/records.json`, 'utf8')) as SearchCatalogue;

/** For each question the place of the first right answer, from 1; nothing where none is among the first. */
async function places(questions: Question[], search: Search): Promise<(number | undefined)[]> {
  const found: (number | undefined)[] = [];
  for (const { q, answers } of questions) {
    const place = (await search(q, MOST)).findIndex((url) => answers.includes(url)) + 1;
    found.push(place || undefined);
  }
  return found;
}

const share = (part: number, all: number) => (all === 0 ? '–' : (part / all).toFixed(3));

/** A line of the table: recall at each rank, and the mean of one by the place of the first right answer. */
function line(name: string, engine: string, ranks: (number | undefined)[]): string {
  const recalls = RANKS.map((rank) => share(ranks.filter((place) => place !== undefined && place <= rank).length, ranks.length));
  const reciprocal = share(
    ranks.reduce<number>((sum, place) => sum + (place ? 1 / place : 0), 0),
    ranks.length,
  );
  return `| ${[name, ranks.length, engine, ...recalls, reciprocal].join(' | ')} |`;
}

const documents = documentsOf(catalogue);
const engines: [string, Search][] = [
  ['this search', ownSearch(catalogue)],
  ['Pagefind', (await pagefindSearch(documents)).search],
  ['MiniSearch', miniSearch(documents)],
];

const sets: [string, Question[]][] = [['questions', read('questions.yaml')]];
if (values['kept-aside']) sets.push(['kept aside', read('kept-aside.yaml')]);

console.log(
  `${catalogue.records.length} records. Recall: the share of questions for which a right record stands among the first so many.\n`,
);
console.log(
  `| questions | how many | engine | ${RANKS.map((rank) => `recall at ${rank}`).join(' | ')} | mean reciprocal rank |\n|---|---|---|${'---|'.repeat(RANKS.length + 1)}`,
);
for (const [name, questions] of sets) {
  const results = await Promise.all(engines.map(async ([engine, search]) => ({ engine, ranks: await places(questions, search) })));
  const kinds = [...new Set(questions.map(({ kind }) => kind))].sort();
  for (const { engine, ranks } of results) console.log(line(name, engine, ranks));
  for (const kind of kinds)
    for (const { engine, ranks } of results)
      console.log(
        line(
          `${name}: ${kind}`,
          engine,
          ranks.filter((_, i) => questions[i]!.kind === kind),
        ),
      );
  if (values.missed)
    for (const [i, { q, answers }] of questions.entries()) {
      const place = results[0]!.ranks[i];
      if (place === undefined || place > 3) console.log(`missed at 3: "${q}" (${place ?? 'not found'}); right: ${answers.join(' ')}`);
    }
}
