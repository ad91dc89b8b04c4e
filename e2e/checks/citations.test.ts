// Citations, opened with the libraries that reference managers are made of.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import ris from '@customcommander/ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { BibLatexParser, CSLExporter, CSLParser, parseRIS } from 'biblatex-csl-converter';
import { filesBelow, read } from './files.ts';

/** Charts and their views, as paths in `dist` without an ending. */
const current = filesBelow('dist/charts')
  .flatMap((file) => /^(.*(?<!\.oembed|\.csl))\.json$/.exec(file)?.[1] ?? [])
  .filter((path) => !path.includes('/v/'));

interface Data {
  title: string;
  link: string;
}
const dataOf = (path: string) => JSON.parse(read(`${path}.json`)) as Data;

const settings = read('content/site.yaml');
/** Whom a citation names: the publisher, where there is one. */
const [, site] = /^publisher: "?(.+?)"?$/m.exec(settings) ?? /^name: "?(.+?)"?$/m.exec(settings)!;
const asOf = /^asOf: '?"?([\d-]+)/m.exec(settings)![1]!;
const [year, month, day] = asOf.split('-').map(Number) as [number, number, number];

/** What a program made of a citation: type, title, whole names, date, address. */
type Cited = [type: string, title: string, authors: unknown, date: unknown, url: unknown];

const plain = (text: unknown): string =>
  Array.isArray(text) ? text.map((part: { text?: string }) => part.text ?? '').join('') : String(text ?? '');
const whole = (authors: { literal?: unknown; family?: unknown; given?: unknown; name?: string; last_name?: string }[] = []) =>
  authors
    .map((one) => [one.name ?? one.last_name ?? plain(one.literal ?? one.family), plain(one.given)].filter(Boolean).join('|'))
    .join(' and ');
const bare = (text: string) => text.replace(/[{}]/g, '');

interface Csl {
  type: string;
  title: string;
  author: { literal?: string; family?: string; given?: string }[];
  issued: { 'date-parts': number[][] };
  URL: string;
}
const ofCsl = ({ type, title, author, issued, URL }: Csl): Cited => [
  type,
  title,
  whole(author),
  issued['date-parts'][0]!.map(Number).join('-'),
  URL,
];
const byCitationJs = (text: string) => ofCsl((JSON.parse(new Cite(text).format('data')) as Csl[])[0]!);

/** Three readers of each format, by other hands. A reader of RIS gives the year alone, one of BibTeX no address without a host. */
const READERS: Record<string, Record<string, (text: string) => Cited>> = {
  bib: {
    'citation-js': byCitationJs,
    '@retorquere/bibtex-parser': (text) => {
      const { type, fields } = parseBibtex(text).entries[0]!;
      const { title, date, url, author } = fields as unknown as { title: string; date: string; url: string; author: { name: string }[] };
      return [
        type === 'electronic' ? 'webpage' : type,
        title.replace(/<\/?[\w\s="]+>/g, ''),
        whole(author),
        date.split('-').map(Number).join('-'),
        url,
      ];
    },
    'biblatex-csl-converter': (text) => {
      const { entries } = new BibLatexParser(text, { processUnexpected: true }).parse();
      const [csl] = Object.values(new CSLExporter(entries).parse()) as unknown as Csl[];
      const [type, title, author, date] = ofCsl(csl!);
      return [type, title.replace(/<[^>]+>/g, ''), author, date, undefined];
    },
  },
  ris: {
    'citation-js': byCitationJs,
    '@customcommander/ris': (text) => {
      const [item] = ris.read(text) as {
        TY: string[];
        TI: string[];
        AU: { last_name: string }[];
        DA: Record<string, string>[];
        UR: string[];
      }[];
      const date = ['year', 'month', 'day'].map((part) => Number(item!.DA[0]![part])).join('-');
      return [item!.TY[0] === 'ELEC' ? 'webpage' : '', item!.TI[0]!, whole(item!.AU), date, item!.UR[0]];
    },
    'biblatex-csl-converter': (text) => {
      const [{ bib_type, fields }] = Object.values(parseRIS(text).entries) as unknown as [
        { bib_type: string; fields: Record<string, never> },
      ];
      return [bib_type === 'online' ? 'webpage' : bib_type, plain(fields['title']), whole(fields['author']), fields['date'], fields['url']];
    },
  },
  'csl.json': {
    'citation-js': byCitationJs,
    citeproc: (text) => {
      const [{ title, URL }] = JSON.parse(text) as [Csl];
      const line = new Cite(text).format('bibliography', { template: 'apa', format: 'text' });
      const [, author, date] = /^(.+?)\. \((\d{4}, \w+ \d+)\)\. /.exec(line)!;
      assert.ok(line.includes(title.slice(0, 20)) && (!URL.startsWith('http') || line.includes(URL)), line);
      const [y, m, d] = [new Date(`${date} UTC`)].flatMap((one) => [one.getUTCFullYear(), one.getUTCMonth() + 1, one.getUTCDate()]);
      return ['webpage', title, author, `${y}-${m}-${d}`, URL];
    },
    'biblatex-csl-converter': (text) => {
      const items = JSON.parse(text) as (Csl & { id: string })[];
      const parsed = new CSLParser(Object.fromEntries(items.map((item) => [item.id, item])) as never).parse();
      const [{ bib_type, fields }] = Object.values(parsed) as unknown as [{ bib_type: string; fields: Record<string, never> }];
      const date = String(fields['date']).split('-').map(Number).join('-');
      return [bib_type === 'online' ? 'webpage' : bib_type, plain(fields['title']), whole(fields['author']), date, fields['url']];
    },
  },
};

test('citations: three programs of each format read a web page with its title, one whole name, the day and the address', () => {
  for (const path of current) {
    const { title, link } = dataOf(path);
    for (const [format, readers] of Object.entries(READERS))
      for (const [program, readBy] of Object.entries(readers)) {
        const [type, said, author, date, url] = readBy(read(`${path}.${format}`));
        const where = `${path}.${format} by ${program}`;
        assert.deepEqual(
          [type, bare(said).toLowerCase(), author],
          ['webpage', title.toLowerCase(), format === 'ris' ? site!.replaceAll(',', '') : site],
          where,
        );
        assert.ok(
          date === `${year}-${month}-${day}` || (program === 'biblatex-csl-converter' && format === 'ris' && date === String(year)),
          `${where}: ${String(date)}`,
        );
        assert.ok(url === undefined || url === link, `${where}: ${String(url)}`);
      }
  }
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

test('citations: every field that tells a date tells the day of the content, in files and on the page', () => {
  const name = MONTHS[month - 1]!;
  for (const path of current) {
    const told = {
      bib: [`date = {${asOf}}`, `year = {${year}}`, `month = ${name.slice(0, 3).toLowerCase()},`],
      ris: [`DA  - ${asOf.replaceAll('-', '/')}/`, `PY  - ${year}`],
    };
    for (const [format, fields] of Object.entries(told)) {
      const text = read(`${path}.${format}`);
      for (const field of fields) assert.ok(text.includes(field), `${path}.${format} lacks ${field}`);
      const dates = text.match(/^\s*(date|year|month|DA|PY|Y1)\b.*$/gm)!;
      assert.equal(dates.length, fields.length, `${path}.${format} tells another date: ${dates.join(', ')}`);
    }
    const apa = /id="apa">([\s\S]*?)<\/dd>/.exec(read(`${path}/index.html`))![1]!;
    assert.ok(apa.includes(` (${year}, ${name} ${day}). `), `${path}: ${apa}`);
  }
});
