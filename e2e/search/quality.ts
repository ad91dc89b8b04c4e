// How well the search ranks, beside Pagefind asked plainly for the same questions over the same index. `npm run search-quality` prints it.
import { startBrowser } from '../bench/browser.ts';
import { host } from '../bench/host.ts';
import { table } from '../bench/numbers.ts';
import { askPage, askPlainly, questionsOf, ranks, SETS } from './ranks.ts';

const browser = await startBrowser();
const server = await host();
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.port}/search/`);
const rows: string[][] = [];
for (const set of SETS)
  for (const [name, ask] of [
    ['this search', askPage],
    ['Pagefind, asked plainly', askPlainly],
  ] as const) {
    const questions = questionsOf(set);
    const { first, three, five, reciprocal } = await ranks(page, questions, ask);
    rows.push([`${set} (${questions.length})`, name, ...[first, three, five, reciprocal].map((value) => value.toFixed(2))]);
  }
await browser.close();
server.close();
console.log(table(['questions', 'asked', 'first', 'among three', 'among five', 'mean reciprocal rank'], rows));
