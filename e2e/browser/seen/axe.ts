import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Standards of axe that are checked, and rules off by default: AAA contrast, the size of targets, names that hold the words one sees. */
const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: {
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
  },
  resultTypes: ['violations'],
};

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
}

/** Gives axe to a page that was just loaded. */
export const bringAxe = (page: Page) => page.evaluate(source);

/** What axe finds on the page as it stands: each rule with the first elements that break it. */
export function axeFaults(page: Page): Promise<string[]> {
  return page.evaluate(async (options) => {
    // Axe reads the color of text from this property first. Under forced colors Chromium paints the forced color but still tells the
    // color of the style sheet here, so axe is told the one that is painted. No rule of the site sets the property.
    const styles = CSSStyleDeclaration.prototype as CSSStyleDeclaration & { told?: CSSStyleDeclaration['getPropertyValue'] };
    styles.told ??= styles.getPropertyValue;
    styles.getPropertyValue = function (this: typeof styles, name) {
      return styles.told!.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
    };
    // Nobody taps a sheet of paper.
    options.rules['target-size'].enabled = !matchMedia('print').matches;
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(options);
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target }) => target.join(' '))
          .join(' | ')}`,
    );
  }, OPTIONS);
}
