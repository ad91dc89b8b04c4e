// Pages as Lighthouse loads them: a phone's screen, a processor four times slower, and a modeled line of 1.6 Mbit/s with 150 ms a round trip
// (its mobile preset; its docs/throttling.md tells how it works the times out). `npm run bench` installs it.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../checks/files.ts';
import { findChromium, SWITCHES } from '../setup/browser.ts';

const PROGRAM = join(root, 'node_modules/lighthouse/cli/index.js');

/** What one load cost. Times in milliseconds since the visit began. */
export interface Load {
  /** First and largest contentful paint. */
  fcp: number;
  lcp: number;
  /** Cumulative layout shift. */
  cls: number;
  /** Milliseconds in which the page could not answer a tap. */
  blocked: number;
  /** Bytes of all answers with their heads, and how many they were. */
  bytes: number;
  requests: number;
  /** Lighthouse's scores, of 100. */
  scores: Record<Category, number>;
}

export const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
type Category = (typeof CATEGORIES)[number];

interface Report {
  audits: Record<string, { numericValue: number; details: { items: unknown[] } }>;
  categories: Record<Category, { score: number }>;
}

/** Loads a page once, with nothing kept from earlier loads. @throws Error with what Lighthouse says, where the page did not load */
export async function load(address: string): Promise<Load> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...[PROGRAM, address, '--quiet', '--output=json', '--no-enable-error-reporting', '--disable-full-page-screenshot'],
      ...[`--only-categories=${CATEGORIES.join(',')}`, `--chrome-flags=${['--headless=new', ...SWITCHES].join(' ')}`],
    ],
    { maxBuffer: 1e8, env: { ...process.env, CHROME_PATH: findChromium() } },
  );
  const { audits, categories } = JSON.parse(stdout) as Report;
  const value = (name: string) => audits[name]!.numericValue;
  return {
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    blocked: value('total-blocking-time'),
    bytes: value('total-byte-weight'),
    requests: audits['network-requests']!.details.items.length,
    scores: Object.fromEntries(CATEGORIES.map((one) => [one, Math.round(categories[one].score * 100)])) as Load['scores'],
  };
}

/** Loads all addresses in turn as often as asked, so that whatever else the machine does meets all alike. */
export async function rounds(all: string[], times: number): Promise<Load[][]> {
  const results: Load[][] = all.map(() => []);
  for (let round = 0; round < times; round += 1) for (const [i, address] of all.entries()) results[i]!.push(await load(address));
  return results;
}
