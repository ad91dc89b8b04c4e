import { siteOf, type Settings, type Site } from '../checks/site.ts';

interface Parts {
  title?: string;
  description?: string;
  head?: string;
  body?: string;
  lang?: string;
}

/** A made-up page without a fault, unless a part brings one. */
export const page = (name: string, { title = name, description, head = '', body = '', lang = 'en' }: Parts = {}) =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title>
<meta name="description" content="${description ?? `All there is to say about ${name}, and no more.`}">${head}</head>
<body><main id="main"><h1>${name}</h1>${body}</main></body></html>`;

const HOME = page('home', { body: '<a href="/tea/#green">Green</a> <a href="/tea.csv">Data</a>' });
const TEA = page('tea', { body: '<p id="green">Green</p><table><tr id="row-a"><td>1</td></tr></table><a href="/">Home</a>' });

/** A made-up site without a fault, unless one of the files brings one. */
export const tiny = (files: Record<string, string> = {}, settings: Partial<Settings> = {}): Site =>
  siteOf(new Map(Object.entries({ 'index.html': HOME, 'tea/index.html': TEA, 'tea.csv': '', ...files })), settings);

/** The problems of a check, as lines to match. */
export const messages = ({ problems }: { problems: { file: string; wrong: string }[] }) =>
  problems.map(({ file, wrong }) => `${file} ${wrong}`);
