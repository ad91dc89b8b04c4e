import type { Page } from 'playwright';

/** What the browser itself says about one load. Times in milliseconds since the visit began. */
export interface Load {
  /** First contentful paint: the first text or drawing. */
  fcp: number;
  /** Largest contentful paint until the page came to rest. */
  lcp: number;
  /** Cumulative layout shift: the sum, which is never less than the largest window of shifts. */
  cls: number;
  /** What long tasks take beyond 50 ms each, from the first paint until the page came to rest. */
  blocking: number;
  /** When each text marked `elementtiming` was painted, of those on the first screen. */
  marked: number[];
  /** True where text stands in the site's own face, and not in the one that stands in for it. */
  ownFace: boolean;
}

interface Entry extends PerformanceEntry {
  value?: number;
  renderTime?: number;
}

declare global {
  interface Window {
    benchEntries: Entry[];
  }
}

/** Runs in the page before all else: keeps what the browser reports. */
function observe(): void {
  window.benchEntries = [];
  for (const type of ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask', 'element'])
    new PerformanceObserver((list) => window.benchEntries.push(...list.getEntries())).observe({ type, buffered: true });
}

/** Runs in the page at rest. */
function collect(): Load {
  const of = (type: string) => window.benchEntries.filter(({ entryType }) => entryType === type);
  const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
  const fcp = of('paint').find(({ name }) => name === 'first-contentful-paint')!.startTime;
  const beyond = ({ startTime, duration }: Entry) => Math.max(0, startTime + duration - Math.max(fcp, startTime + 50));
  const own = getComputedStyle(document.body).fontFamily.split(',')[0]!;
  const widthIn = (family: string) => {
    const probe = document.body.appendChild(document.createElement('span'));
    Object.assign(probe.style, { position: 'absolute', fontFamily: family });
    probe.textContent = 'Who says what, iii mmm WWW';
    const { width } = probe.getBoundingClientRect();
    probe.remove();
    return width;
  };
  return {
    fcp,
    lcp: of('largest-contentful-paint').at(-1)?.startTime ?? fcp,
    cls: sum(of('layout-shift').map(({ value }) => value ?? 0)),
    blocking: sum(of('longtask').map(beyond)),
    marked: of('element').map(({ renderTime }) => renderTime ?? 0),
    ownFace: widthIn(`${own}, monospace`) !== widthIn('monospace'),
  };
}

/** Prepares a page for any number of loads. */
export const watch = (page: Page) => page.addInitScript(observe);

/** Loads an address, waits until the page has been painted and the line has been quiet for half a second, and measures. */
export async function load(page: Page, address: string): Promise<Load> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => window.benchEntries.some(({ name }) => name === 'first-contentful-paint'));
  return page.evaluate(collect);
}
