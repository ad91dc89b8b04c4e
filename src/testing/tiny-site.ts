import { siteOf, type Settings, type Site } from '../checks/site.ts';

/** What a made-up page is made of; each part is right unless a test says otherwise. */
interface Parts {
  title?: string;
  description?: string;
  head?: string;
  body?: string;
  lang?: string;
}

/** A made-up page for tests. */
export const page = (name: string, { title = name, description, head = '', body = '', lang = 'en' }: Parts = {}) =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title>
<meta name="description" content="${description ?? `All there is to say about ${name}, and no more.`}">${head}</head>
<body><main id="main"><h1>${name}</h1>${body}</main></body></html>`;

const HOME = page('home', { body: '<a href="/tea/#green">Green</a> <a href="/tea.csv">Data</a>' });
const TEA = page('tea', { body: '<p id="green">Green</p><table><tr id="row-a"><td>1</td></tr></table><a href="/">Home</a>' });

/** A made-up site with nothing wrong, for tests; each spoils one file. */
export const tiny = (files: Record<string, string> = {}, settings: Settings = {}): Site =>
  siteOf(new Map(Object.entries({ 'index.html': HOME, 'tea/index.html': TEA, 'tea.csv': '', ...files })), settings);

/** What a check says, as lines that a test can match. */
export const said = ({ problems }: { problems: { file: string; wrong: string }[] }) =>
  problems.map(({ file, wrong }) => `${file} ${wrong}`);
