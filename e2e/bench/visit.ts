// A visit of ten pages, with style in each page and with style in one file that the browser keeps.
import type { Browser } from 'playwright';
import { slowPage, type Screen } from './browser.ts';
import type { Host } from './host.ts';
import { load, watch, type Load } from './load.ts';
import { htmlOf, isOf, type PageType } from './pages.ts';
import type { Slow } from './proxy.ts';
import type { Form, Setting } from './setting.ts';

/** What a reader opens after the front page: from a question to one number, who says it, who says otherwise, and what to do. */
const PATH: PageType[] = ['question', 'position', 'source', 'chart', 'figure', 'disagreement', 'party', 'timeline', 'for members'];

const linksOf = (address: string) => [...htmlOf(address).matchAll(/<a [^>]*?href="([^"#?]+)/g)].map((match) => match[1]!);

/**
 * Ten pages, each reached by a link of the page before it, or of an earlier one that the reader goes back to.
 * @throws Error where nothing leads on
 */
export function path(): string[] {
  const visited = ['/'];
  for (const type of PATH) {
    const links = visited.toReversed().flatMap(linksOf);
    const next = links.find((link) => isOf(type, link));
    if (!next)
      throw new Error(`No page of the visit (${visited.join(', ')}) links to one of the type "${type}": mend PATH in e2e/bench/visit.ts.`);
    visited.push(next);
  }
  return visited;
}

export interface Visit {
  loads: Load[];
  /** Bytes of each page, and of all that it asked for. */
  bytes: number[];
}

/** First contentful paint of each page. */
export const paints = ({ loads }: Visit) => loads.map(({ fcp }) => fcp);

/** Opens all pages one after the other. What hosts let browsers keep stays; connections do not, as each page is read for minutes. */
export async function visit(browser: Browser, server: Host, line: Slow, addresses: string[], screen?: Screen): Promise<Visit> {
  const page = await slowPage(browser, screen);
  await watch(page);
  const result: Visit = { loads: [], bytes: [] };
  for (const address of addresses) {
    line.hangUp();
    server.asked.length = 0;
    result.loads.push(await load(page, address));
    result.bytes.push(server.asked.reduce((sum, { bytes }) => sum + bytes, 0));
  }
  await page.context().close();
  return result;
}

/** How often each visit is made. */
export const roundsOf = ({ quick, times }: Setting) => (quick ? 1 : times);

/** The same visit in each form, turn by turn, so that what else the machine does falls on all forms alike. */
export async function visitsOf<F extends Form>(
  forms: readonly F[],
  walked: string[],
  setting: Setting,
  screen?: Screen,
): Promise<Record<F, Visit[]>> {
  const { browser, host, line, at } = setting;
  const made = Object.fromEntries(forms.map((form): [F, Visit[]] => [form, []])) as Record<F, Visit[]>;
  for (let round = 0; round < roundsOf(setting); round += 1)
    for (const form of forms)
      made[form].push(
        await visit(
          browser,
          host,
          line,
          walked.map((page) => at(page, form)),
          screen,
        ),
      );
  return made;
}
