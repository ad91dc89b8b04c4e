// How fast the search answers on a slow line and an old phone. `npm run search-speed` prints it; it asserts nothing.
import { startBrowser } from '../bench/browser.ts';
import { searchSpeed, speedTable } from './measure.ts';

const RUNS = 9;

const browser = await startBrowser();
const speed = await searchSpeed(browser, RUNS);
await browser.close();
console.log(`Medians with quartiles, of ${RUNS} first answers and of ${speed.next.length} questions after them.\n\n${speedTable(speed)}`);
