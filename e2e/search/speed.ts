// How fast the search answers on a slow line and an old phone. `npm run search-speed` prints it; it asserts nothing.
import { startBrowser } from '../bench/browser.ts';
import { questions, recordCount, searchSpeed, speedTable, type Speed } from './measure.ts';

const RUNS = 9;
const MANY = 3000;

const browser = await startBrowser();
const speeds: Speed[] = [];
for (const count of [recordCount(), MANY]) speeds.push(await searchSpeed(browser, count, RUNS));
await browser.close();
console.log(`Medians with quartiles, of ${RUNS} first answers and of ${questions.length} questions each.\n\n${speedTable(speeds)}`);
