import { elements, parsed, textOf } from '../setup/html.ts';

/** The styles of a page, one text for each `<style>` element. */
export const stylesOf = (html: string): string[] => elements(parsed(html), ({ name }) => name === 'style').map(textOf);

/** The top-level rules of a style sheet, as written. */
function rulesOf(css: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth > 0) continue;
    rules.push(css.slice(start, index + 1).trim());
    start = index + 1;
  }
  return rules;
}

/**
 * The style sheet that many pages would share: every rule that any of them carries, once. Rules keep the order in which they are first
 * met, which is good enough for weighing and timing.
 */
export const oneStyle = (pages: string[]): string => [...new Set([...new Set(pages.flatMap(stylesOf))].flatMap(rulesOf))].join('');
