import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Page } from './page.ts';
import { type Fault, pathOf, type Problem, type Result, type Site } from './site.ts';

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

const invalidHtml = (html: string): Fault[] =>
  validator.validateStringSync(html).results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => ({
      wrong: `is not valid HTML at ${line}:${column}: ${message}`,
      todo: `See https://html-validate.org/rules/${ruleId}.html`,
    })),
  );

const SHORTEST = 25;
/** Search engines show about 160 characters and read more. Sentences that carry figures are not cut to fit. */
const LONGEST = 320;

function inDescription(text: string): Fault[] {
  const rules: [boolean, string, string][] = [
    [text.length < SHORTEST, `has a description of ${text.length} characters`, `Write at least ${SHORTEST}`],
    [text.length > LONGEST, `has a description of ${text.length} characters`, `Write at most ${LONGEST}`],
    [/[{}]/.test(text), 'has a figure’s id in its description', 'Replace it with the figure’s text'],
    [/undefined|\[object|NaN/.test(text), 'has a description with a hole in it', 'Fix the page’s description'],
    [/[<>]/.test(text), 'has markup in its description', 'Write it as plain text'],
  ];
  return rules.filter(([broken]) => broken).map(([, wrong, todo]) => ({ wrong: `${wrong}: "${text}"`, todo }));
}

const exactlyOne = (count: number, what: string): Fault[] =>
  count === 1 ? [] : [{ wrong: `has ${count || 'no'} ${what}`, todo: `Give it exactly one ${what}` }];

/** Pages that share what each should have for itself. */
function shared(pages: [string, Page][], what: string, of: (page: Page) => string | undefined): Problem[] {
  return [...Map.groupBy(pages, ([, page]) => of(page))].flatMap(([text, [first, ...others]]) =>
    others
      .filter(() => text)
      .map(([file]) => ({ file, wrong: `has the ${what} of ${pathOf(first![0])}: "${text}"`, todo: `Give each its own ${what}` })),
  );
}

/**
 * Each page is valid HTML with one title, description and heading of its own, and a language.
 * @param only files to validate as HTML; all where left out
 */
export function pages({ files, pages }: Site, only?: Set<string>): Result {
  const all = [...pages];
  // An embed is shown inside other people's pages and has its chart's description; search engines are asked to skip it.
  const own = all.filter(([file]) => !file.startsWith('embed/'));
  const faultsOf = (file: string, { h1s, descriptions }: Page) => [
    ...(only && !only.has(file) ? [] : invalidHtml(files.get(file)!)),
    ...exactlyOne(h1s, 'h1'),
    ...exactlyOne(descriptions.length, 'description'),
    ...descriptions.flatMap(inDescription),
  ];
  return {
    counts: [
      [all.length, 'pages'],
      [all.reduce((sum, [, { ids }]) => sum + ids.size, 0), 'ids'],
      [new Set(own.map(([, { title }]) => title)).size, 'titles'],
      [new Set(own.map(([, { descriptions }]) => descriptions[0])).size, 'descriptions'],
    ],
    problems: [
      ...all.flatMap(([file, page]) => faultsOf(file, page).map((fault) => ({ file, ...fault }))),
      ...shared(all, 'title', ({ title }) => title),
      ...shared(own, 'description', ({ descriptions }) => descriptions[0]),
    ],
  };
}
