import { LIST } from '../permalink-list.ts';
import { edit, find, remove, type Fault } from './fault.ts';

const CHART_PAGES = /^charts\/[^/]+\/index\.html$/;
const POSITION_PAGES = /^positions\/.+\/index\.html$/;
const SOURCE_PAGES = /^sources\/.+\/index\.html$/;
const CHART = (format: string) => new RegExp(`^charts/[^/.]+\\.${format}$`);

/** Two copies of one element's text. */
const sameTitle: Fault = {
  name: 'two pages with one title',
  apply: (files) => {
    const [first] = find(files, POSITION_PAGES, /<title>/);
    const [second] = find(new Map([...files].filter(([path]) => path !== first)), POSITION_PAGES, /<title>/);
    const title = /<title>.*?<\/title>/.exec(files.get(first)!)![0];
    files.set(second, files.get(second)!.replace(/<title>.*?<\/title>/, title));
    return [first, second];
  },
};

/** A sentence of a page on its translation. */
const untranslated: Fault = {
  name: 'a sentence of the original on a translated page',
  apply: (files) => {
    const [path] = find(files, /^[a-z]{2}\/index\.html$/, /<main/);
    const [, says] = /name="description" content="([^"]+)"/.exec(files.get('index.html')!)!;
    files.set(
      path,
      files.get(path)!.replace(/<main[^>]*>/, (main) => `${main}<p>${says}</p>`),
    );
    return [path];
  },
};

/** Mistakes in the built site, as a change of the code could bring them. */
export const siteFaults: Fault[] = [
  edit('a digit changed in a drawing on a page', CHART_PAGES, /(<text(?![^>]*step)[^>]*>)(\d)(\d%<\/text>)/, '$19$2$3'),
  edit('a digit changed in a picture', CHART('svg'), /(<text(?![^>]*step)[^>]*>)(\d)(\d%<\/text>)/, '$19$2$3'),
  edit('a digit changed in a data file', CHART('csv'), /,(\d\d),%/, ',9$1,%'),
  edit('a digit changed in data as JSON', CHART('json'), /"value": (\d\d),/, '"value": 9$1,', /\/v\//),
  edit('a number in a citation that its chart does not have', CHART('bib'), /title = \{/, '$&77 people: '),
  edit('a digit changed in an embed', /^embed\/[^/]+\/index\.html$/, /(<text(?![^>]*step)[^>]*>)(\d)(\d%<\/text>)/, '$19$2$3'),
  edit('a digit changed in a card', /^cards\/charts\/.+\.svg$/, /(<text(?![^>]*step)[^>]*>)(\d)(\d%<\/text>)/, '$19$2$3'),
  edit('a number in the search’s catalog that no page has', /^search\/records\.json$/, /"summary":"/, '"summary":"77 people. '),
  edit('a number in a description', POSITION_PAGES, /name="description" content="/, 'name="description" content="In 77 cases. '),
  edit('a number in a picture’s text for screen readers', CHART_PAGES, /aria-label="/, 'aria-label="In 77 cases, '),
  edit('a number in structured data', CHART_PAGES, /"description":"/, '"description":"In 77 cases. '),
  edit('a number in the words of the interface', /^about\/index\.html$/, /<main[^>]*>/, '$&<p>Used by 3,100 people</p>'),
  edit('a quantity in words in the words of the interface', /^about\/index\.html$/, /<main[^>]*>/, '$&<p>Most people like it</p>'),
  edit('a number in a feed', /^changes\.xml$/, /<subtitle>|<title>/, '$&77 people: '),
  edit('a dead link', POSITION_PAGES, /href="(\/[^"#]*\/questions\/|\/questions\/)[\w-]+\//, 'href="$1no-such-question/'),
  edit('a link to a place that is gone', POSITION_PAGES, /href="([^"]*\/sources\/[^"#]+)#[\w.-]+"/, 'href="$1#no-such-claim"'),
  edit('a dead picture in the head', /^index\.html$/, /href="([^"]*)favicon\.svg"/, 'href="$1favicon-2.svg"'),
  edit('a page without a title', SOURCE_PAGES, /<title>.*?<\/title>/, ''),
  edit('a page without a description', SOURCE_PAGES, /<meta name="description"[^>]*>/, ''),
  edit('a page without a heading', SOURCE_PAGES, /<h1[^>]*>[\s\S]*?<\/h1>/, ''),
  edit('a page without a language', SOURCE_PAGES, /<html lang="[^"]*"/, '<html'),
  edit('an id that stands twice', SOURCE_PAGES, / id="main"/, ' id="main"><p id="main"></p><div'),
  sameTitle,
  untranslated,
  edit(
    'a page that does not name its translation',
    /^index\.html$/,
    /<link rel="alternate" hreflang="(?!x-|en)[^>]+>/,
    '',
    /^[a-z]{2}\/index\.html$/,
  ),
  edit('structured data without its type', CHART_PAGES, /"@type":"Dataset",?/, ''),
  edit('structured data that cannot be read', CHART_PAGES, /<script type="application\/ld\+json">\{/, '$&,'),
  edit('a feed with an entry without an id', /^changes\.xml$/, /(<entry>[\s\S]*?)<id>.*?<\/id>/, '$1'),
  edit('a feed with a tag left open', /^changes\.xml$/, /<\/entry>/, ''),
  edit('a drawing with a tag left open', CHART('svg'), /<\/text>/, ''),
  {
    name: 'a page that nothing links to',
    apply: (files) => {
      files.set('hidden/index.html', files.get('about/index.html')!);
      return ['hidden/index.html'];
    },
  },
  remove('a page that is gone', /^method\/index\.html$/, /<main/),
  { name: 'a data file that is gone', apply: (files) => gone(files, CHART('csv')) },
  { name: 'an embed that is gone', apply: (files) => gone(files, /^embed\/[^/]+\/index\.html$/) },
  { name: 'a kept version that is gone', apply: (files) => gone(files, /^charts\/[^/]+\/v\/[\d-]+\/index\.html$/) },
  edit('a statement’s place that is gone', SOURCE_PAGES, /<div class="row" id="[\w.-]+"/, '<div class="row"', /permalinks/),
  edit('a row’s place that is gone', CHART_PAGES, /<tr id="row-[\w.-]+"/, '<tr', /permalinks/),
  edit('an address twice in the list', /permalinks/, /^(.+)$/m, '$1\n$1'),
  edit('a new page that the list lacks', /permalinks/, /^\/method\/\n/m, ''),
];

/** Takes a file away. A dead link or the list of addresses names it. */
function gone(files: Map<string, string>, place: RegExp): string[] {
  const [path] = find(files, place, /(?:)/);
  files.delete(path);
  const link = path.replace(/index\.html$/, '');
  return [path, LIST, ...[...files].filter(([, text]) => text.includes(link)).map(([file]) => file)];
}
