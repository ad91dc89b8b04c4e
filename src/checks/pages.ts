import { z } from 'astro/zod';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Page } from './page.ts';
import { issuesOf, originalOf, pathOf, type Problem, type Result, type Site } from './site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    elements: ['html5', { html: { inherit: 'html', attributes: { lang: { required: true, enum: ['/.+/'] } } } }],
    rules: {
      'long-title': 'off', // titles carry the question in full; search engines cut them as they like
      'void-style': 'off', // Astro writes some void elements with a slash and some without
      'doctype-style': 'off', // Astro writes the doctype in capitals
      'no-inline-style': 'error',
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }], // checkboxes of one facet share its name
      'valid-id': ['error', { relaxed: true }], // ids of events start with their year
      'tel-non-breaking': 'off', // telephone numbers do not wrap: a style sets that
    },
  }),
);

const invalidHtml = (file: string, html: string): Problem[] =>
  validator.validateStringSync(html).results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => ({
      file,
      wrong: `is not valid HTML at ${line}:${column}: ${message}`,
      todo: `See https://html-validate.org/rules/${ruleId}.html`,
    })),
  );

/** Search engines show about 160 characters and read more. Sentences that carry figures are not cut to fit. */
const Description = z
  .string()
  .min(25)
  .max(320)
  .regex(/^[^{}]*$/, 'holds a figure’s id')
  .regex(/^[^<>]*$/, 'holds markup')
  .regex(/^(?!.*(undefined|\[object|NaN))/s, 'has a hole in it');

/** What html-validate does not ask for. */
const Rules = z.object({ h1s: z.literal(1), descriptions: z.array(Description).length(1) });

/** Pages that share what each should have for itself. A page of which nothing is translated yet says what its original says. */
function shared(site: Site, pages: [string, Page][], what: string, of: (page: Page) => string | undefined): Problem[] {
  const first = new Map<string, string>();
  return pages.flatMap(([file, page]) => {
    const text = of(page);
    const other = first.get(text ?? '');
    if (text && !other) first.set(text, file);
    return other && originalOf(file, site) !== originalOf(other, site)
      ? { file, wrong: `has the ${what} of ${pathOf(other)}: "${text}"`, todo: `Give each its own ${what}` }
      : [];
  });
}

/** Each page is valid HTML with one title, description and heading of its own, and a language. */
export function pages(site: Site): Result {
  const { files, pages, only } = site;
  const all = [...pages];
  // An embed is shown inside other people's pages and has its chart's description; search engines are asked to skip it.
  const own = all.filter(([file]) => !file.startsWith('embed/'));
  return {
    counts: { pages: all.length, ids: all.reduce((sum, [, { ids }]) => sum + ids.size, 0) },
    problems: [
      ...all.flatMap(([file, page]) => [
        ...(only && !only.has(file) ? [] : invalidHtml(file, files.get(file)!)),
        ...issuesOf(Rules, page).map((issue) => ({ file, wrong: `breaks a rule at ${issue}`, todo: 'See src/checks/pages.ts' })),
      ]),
      ...shared(site, all, 'title', ({ title }) => title),
      ...shared(site, own, 'description', ({ descriptions }) => descriptions[0]),
    ],
  };
}
