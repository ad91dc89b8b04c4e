import type { SiteCheck } from '../../i18n/check-words.ts';
import { LIST } from '../../checks/permalinks.ts';
import { add, edit, find, remove, type Mutant } from './mutant.ts';

const CHART_PAGES = /^charts\/[^/]+\/index\.html$/;
const POSITION_PAGES = /^positions\/.+\/index\.html$/;
const SOURCE_PAGES = /^sources\/.+\/index\.html$/;
const EMBEDS = /^embed\/[^/]+\/index\.html$/;
const ABOUT = /^about\/index\.html$/;
const TRANSLATED = /^[a-z]{2}\/index\.html$/;
const RESULT = /^pagefind\/fragment\//;
const FEED = /^changes\.xml$/;
const ADDRESSES = /permalinks/;
const chartFiles = (format: string) => new RegExp(`^charts/[^/.]+\\.${format}$`);

const MAIN = /<main[^>]*>/;
const TRANSLATION = /<link rel="alternate" hreflang="(?!x-|en)[^>]+>/;
const TITLE = /<title>.*?<\/title>/;
const DESCRIPTION = /(<meta name="description" content=")([^"]*)/;
/** A value in a drawing, which is not a step of its scale. */
const VALUE = /(<text(?![^>]*step)[^>]*>)(\d)(\d%<\/text>)/;

const inMain = (name: string, html: string) => edit(name, ABOUT, MAIN, `$&${html}`);
const inDescription = (name: string, to: string) => edit(name, SOURCE_PAGES, DESCRIPTION, to);
const inData = (name: string, from: RegExp, to: string) => edit(name, CHART_PAGES, from, to);
const inFeed = (name: string, from: RegExp, to: string) => edit(name, FEED, from, to);

/** The part of a page of the site that a pattern matches. */
const partOf = (files: ReadonlyMap<string, string>, path: string, pattern: RegExp) => pattern.exec(files.get(path)!)!;

/** Mistakes in the built site, as a change of the code could bring them, by the check that must find each. */
export const siteMutants: Record<SiteCheck, Mutant[]> = {
  quantities: [
    edit('a digit changed in a drawing on a page', CHART_PAGES, VALUE, '$19$2$3'),
    edit('a digit changed in a drawing to download', chartFiles('svg'), VALUE, '$19$2$3'),
    edit('a digit changed in an embed', EMBEDS, VALUE, '$19$2$3'),
    edit('a digit changed in a card', /^cards\/charts\/.+\.svg$/, VALUE, '$19$2$3'),
    edit('a digit changed in a CSV file', chartFiles('csv'), /,(\d\d),%/, ',9$1,%'),
    edit('a digit changed in a JSON file', chartFiles('json'), /"value": (\d\d),/, '"value": 9$1,'),
    edit('a number in a citation that its chart does not have', chartFiles('bib'), /title = \{/, '$&77 people: '),
    edit('a number in a result of the search that no page has', RESULT, /"text":"/, '$&77 people. '),
    edit('a number in a description', POSITION_PAGES, DESCRIPTION, '$1In 77 cases. $2'),
    edit('a number in a label for screen readers', CHART_PAGES, /aria-label="/, '$&In 77 cases, '),
    inData('a number in structured data', /"description":"/, '$&In 77 cases. '),
    inMain('a number in the words of the interface', '<p>Used by 3,100 people</p>'),
    inMain('a quantity in words in the words of the interface', '<p>Most people like it</p>'),
    inFeed('a number in a feed', /<title>/, '$&77 people: '),
    remove('the data that numbers are compared with is gone', /^data\/claims\.json$/),
  ],
  links: [
    edit('a dead link', POSITION_PAGES, /href="([^"]*\/questions\/)[\w-]+\//, 'href="$1no-such-question/'),
    edit('a link to a place that is gone', POSITION_PAGES, /href="([^"]*\/sources\/[^"#]+)#[\w.-]+"/, 'href="$1#no-such-claim"'),
    edit('a link without its slash', POSITION_PAGES, /href="([^"]*\/questions\/[\w-]+)\/"/, 'href="$1"'),
    edit('a result of the search that leads nowhere', RESULT, /"url":"/, '$&/no'),
    edit('a dead icon', /^index\.html$/, /href="([^"]*)favicon\.svg"/, 'href="$1favicon-2.svg"'),
    inMain('a dead image', '<img src="/no.png" alt="">'),
    inMain('a dead image at twice the size', '<img srcset="/favicon.svg 1x, /no.png 2x" alt="">'),
    inMain('a dead font in a style sheet', '<style>@font-face{src:url(/no.woff2)}</style>'),
    inMain('a form to nowhere', '<form action="/no/"></form>'),
    inMain('a dead link in code to paste', '<pre>&lt;iframe src="/no/">&lt;/iframe></pre>'),
    edit('a dead preview picture', ABOUT, /<meta /, '<meta property="og:image" content="/no.png">$&'),
    inData('a dead link in structured data', /"contentUrl":"/, '$&/no'),
    inFeed('a dead link in a feed', /(<entry>[\s\S]*?href=")/, '$1/no'),
    edit('a dead link in data', chartFiles('json'), /"link": "/, '$&/no'),
    remove('a page that is gone', /^method\/index\.html$/),
    remove('a data file that is gone', chartFiles('csv')),
    remove('an embed that is gone', EMBEDS),
    remove('a version that is gone', /^charts\/[^/]+\/v\/[\d-]+\/index\.html$/),
  ],
  reach: [
    add('a page that nothing links to', (files) => ['hidden/index.html', files.get('about/index.html')!]),
    add('a file that nothing links to', () => ['data/hidden.csv', 'a,b\n']),
  ],
  pages: [
    edit('a page without a title', SOURCE_PAGES, TITLE, ''),
    edit('a page with an empty title', SOURCE_PAGES, TITLE, '<title></title>'),
    edit('two pages with one title', POSITION_PAGES, TITLE, (files) => partOf(files, 'about/index.html', TITLE)[0], ABOUT),
    edit('a page without a description', SOURCE_PAGES, /<meta name="description"[^>]*>/, ''),
    edit(
      'two pages with one description',
      POSITION_PAGES,
      DESCRIPTION,
      (files) => partOf(files, 'about/index.html', DESCRIPTION)[0],
      ABOUT,
    ),
    inDescription('a description that is too short', '$1Too short.'),
    inDescription('a description that is too long', `$1$2${' and more'.repeat(40)}`),
    inDescription('a figure’s id in a description', '$1{cups-a-day} cups: $2'),
    inDescription('a hole in a description', '$1undefined: $2'),
    inDescription('markup in a description', '$1&lt;b>$2&lt;/b>'),
    edit('a page without a heading', SOURCE_PAGES, /<h1[^>]*>[\s\S]*?<\/h1>/, ''),
    inMain('a page with two headings of the first rank', '<h1>Again</h1>'),
    edit('a page without a language', SOURCE_PAGES, /<html lang="[^"]*"/, '<html'),
    edit('a page with an empty language', SOURCE_PAGES, /<html lang="[^"]*"/, '<html lang=""'),
    inMain('an id that is used twice', '<p id="main"></p>'),
    inMain('a tag left open on a page', '<div>'),
    inMain('an inline style, which the policy blocks', '<p style="color:red">Red</p>'),
    inMain('an image without a text', '<img src="/favicon.svg">'),
  ],
  languages: [
    edit('a sentence of the original on a translated page', TRANSLATED, MAIN, (files) => {
      const [, , description] = partOf(files, 'index.html', DESCRIPTION);
      return `$&<p>${description}</p>`;
    }),
    edit('a label of the original on a translated page', TRANSLATED, MAIN, (files) => {
      const [, , description] = partOf(files, 'index.html', DESCRIPTION);
      return `$&<p aria-label="${description}">x</p>`;
    }),
    edit(
      'a page that does not name its translation',
      /^index\.html$/,
      /<link rel="alternate" hreflang="(?!x-|en)[^>]+>/,
      '',
      /^[a-z]{2}\//,
    ),
    edit('a translation that does not name itself', TRANSLATED, TRANSLATION, ''),
    add('a translation of no page', (files) => ['es/no-such-page/index.html', files.get(find(files, TRANSLATED, TRANSLATION)[0])!]),
  ],
  structuredData: [
    inData('structured data that is not JSON', /<script type="application\/ld\+json">\{/, '$&,'),
    inData('structured data without its context', /"@context":"[^"]*",/, ''),
    inData('structured data without its type', /"@type":"Dataset",?/, ''),
    inData('structured data of another type', /"@type":"Dataset"/, '"@type":"ClaimReview"'),
    inData('a dataset without a name', /"name":"[^"]*"/, '"name":""'),
    inData('a dataset without a description', /"description":"(?:[^"\\]|\\.)*",?/, ''),
    inData('a dataset without downloads', /"distribution":\[[^\]]*\]/, '"distribution":[]'),
    inData('a download without its address', /"contentUrl":"[^"]*"/, '"contentUrl":""'),
    inData('a month in place of a date', /"dateModified":"[^"]*"/, '"dateModified":"November 2026"'),
    inData('a date that does not exist in structured data', /"dateModified":"[^"]*"/, '"dateModified":"2026-13-40"'),
    inData('an address in structured data that is not one', /"url":"[^"]*"/, '"url":"tea"'),
    inData('a rating', /"@type":"Dataset",?/, '$&"aggregateRating":"5",'),
    edit('a claim without its author', POSITION_PAGES, /"author":\{[^}]*\},?/, ''),
  ],
  xml: [
    edit('a drawing with a tag left open', chartFiles('svg'), /<\/text>/, ''),
    inFeed('a feed with a tag left open', /<\/entry>/, ''),
    inFeed('a bare ampersand in a feed', /<title>/, '$&Cuts & '),
    inFeed('a name of HTML in a feed', /<title>/, '$&Cuts&nbsp;'),
    inFeed('a feed of another namespace', /2005\/Atom/, '2005/Other'),
    inFeed('a feed without an id', /<id>.*?<\/id>/, ''),
    inFeed('a feed whose id is not a whole address', /<id>.*?<\/id>/, '<id>/changes.xml</id>'),
    inFeed('a feed without a title', /<title>.*?<\/title>/, ''),
    inFeed('a feed with a day in place of a time', /(<updated>[\d-]+)T[^<]*/, '$1'),
    inFeed('a feed without an author', /<author>.*?<\/author>/, ''),
    inFeed('a feed that does not link to itself', /rel="self"/, 'rel="related"'),
    inFeed('an entry without an id', /(<entry>[\s\S]*?)<id>.*?<\/id>/, '$1'),
    inFeed('an entry without a title', /(<entry>[\s\S]*?)<title>.*?<\/title>/, '$1'),
    inFeed('an entry without link and content', /(<entry>[\s\S]*?)<link[^>]*>\n?<content>.*?<\/content>/, '$1'),
    inFeed('two entries with one id', /<entry>[\s\S]*?<\/entry>/, '$&$&'),
  ],
  versions: [
    edit('a chart that changed since its newest version', chartFiles('json'), /"title": "/, '$&Now '),
    remove('a version without data', /^charts\/[^/]+\/v\/[\d-]+\.json$/, /"chart": "([^"]+)"/),
  ],
  addresses: [
    edit('a place of a claim that is gone', SOURCE_PAGES, /<li id="[\w.-]+"><p>/, '<li><p>', ADDRESSES),
    edit('a place of a row that is gone', CHART_PAGES, /<tr id="row-[\w.-]+"/, '<tr', ADDRESSES),
    edit('an address twice in the list', ADDRESSES, /^(.+)$/m, '$1\n$1'),
    edit('a new page that the list lacks', ADDRESSES, /^\/method\/\n/m, ''),
    {
      name: 'an address that died',
      apply: (files) => {
        files.delete(find(files, SOURCE_PAGES, MAIN)[0]);
        return [LIST];
      },
    },
  ],
};
