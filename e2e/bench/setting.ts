// What all sections of the benchmark share: one browser, one host, one line before it.
import type { Browser } from 'playwright';
import { startBrowser } from './browser.ts';
import { bare } from './floor.ts';
import { host, type Host } from './host.ts';
import { oneStyle } from './one-style.ts';
import { addresses, htmlOf } from './pages.ts';
import { slowLine, type Slow } from './proxy.ts';
import { faceless, linked, marked } from './variants.ts';

/** Forms in which the host serves each page. */
export type Form = 'built' | 'floor' | 'linked' | 'marked' | 'markedFloor' | 'faceless';

export interface Setting {
  browser: Browser;
  host: Host;
  line: Slow;
  /** Addresses of all pages of the built site. */
  pages: string[];
  /** True where the run should take less than two minutes. */
  quick: boolean;
  /** How often each thing is measured. */
  times: number;
  /** The whole address of a page in one of its forms, at the far end of the line. */
  at: (path: string, form?: Form) => string;
  close: () => Promise<void>;
}

export const STYLE_FILE = '/style-of-all-pages.css';

/** Starts everything. The one style sheet holds what all reading pages carry; embeds stand elsewhere and have their own. */
export async function setUp(quick: boolean): Promise<Setting> {
  const pages = addresses();
  const style = oneStyle(pages.filter((path) => !path.startsWith('/embed/')).map(htmlOf));
  const browser = await startBrowser();
  const server = await host(
    { floor: bare, linked: linked(STYLE_FILE), marked, markedFloor: (html) => bare(marked(html)), faceless },
    { [STYLE_FILE]: style },
  );
  const line = await slowLine(server.port);
  const close = async () => {
    await browser.close();
    line.close();
    server.close();
  };
  const at = (path: string, form: Form = 'built') => `http://127.0.0.1:${line.port}${path}?as=${form}`;
  return { browser, host: server, line, pages, quick, times: quick ? 3 : 9, at, close };
}
