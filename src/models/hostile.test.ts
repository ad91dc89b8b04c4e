import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import { fuzz } from '../testing/hostile-texts.ts';
import { hostileLibrary } from '../testing/hostile-content.ts';
import { glossaryLinker } from '../integrations/glossary-links.ts';
import { id } from '../facts/schema/text.ts';
import { addresses } from './addresses.ts';
import { viewsOf } from './chart-views.ts';
import { chartHead } from './pages/chart.ts';
import { dataText, headTags } from './head.ts';
import { positionHead } from './pages/position.ts';

interface Node {
  nodeName: string;
  value?: string;
  childNodes?: Node[];
}
const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
/** Elements of a page as a browser would make them, in order, and the texts of its scripts. */
function read(html: string): { names: string[]; scripts: string[] } {
  const nodes = all(parse(html) as unknown as Node).filter(({ nodeName }) => !/^#/.test(nodeName));
  const scripts = nodes
    .filter(({ nodeName }) => nodeName === 'script')
    .map(({ childNodes }) => childNodes!.map(({ value }) => value).join(''));
  return { names: nodes.map(({ nodeName }) => nodeName), scripts };
}

test('structured data stays in its script, and says what was written', (t) => {
  fuzz(t, 'blocks of structured data, each read by an HTML parser', 60, (text) => {
    const library = hostileLibrary(text);
    const [position] = library.positions.values();
    const [view] = viewsOf(library.charts[0]!, library);
    const blocks = [positionHead(position!, library).data!, chartHead(view, library).data!];
    for (const data of blocks) {
      const page = read(`<!doctype html><title>x</title><script type="application/ld+json">${dataText(data)}</script><p>after</p>`);
      assert.equal(page.names.join(' '), 'html head title script body p');
      assert.deepEqual(JSON.parse(page.scripts[0]!), JSON.parse(JSON.stringify(data)));
    }
    const info = { title: text(), description: text(), path: '/x/', card: 'x', date: '2026-01-02' };
    const tags = headTags(info, [], { ...library, site: { ...library.site, name: text() } });
    for (const { attrs } of tags) for (const name of Object.keys(attrs)) assert.match(name, /^(name|property|content|rel|href)$/);
    return blocks.length;
  });
});

const EN = { code: 'en', original: 'en' };
const address = addresses(EN);
const urlOf = (path: string) => new URL(path, 'https://site.test');

test('an id that the schema takes is an address as it stands; all else is refused', (t) => {
  let refused = 0;
  fuzz(t, 'ids', 200, (text) => {
    const names = [text(), text().replace(/[^A-Za-z0-9.-]/g, ''), `a${text().replace(/[^A-Za-z0-9./?#%-]/g, '')}`];
    for (const name of names) {
      if (!id.safeParse(name).success) {
        refused += 1;
        continue;
      }
      assert.equal(urlOf(address.source(name)).pathname, `/sources/${name}/`);
      const claim = urlOf(address.claim('paper', name));
      assert.deepEqual([claim.pathname, claim.hash], ['/sources/paper/', `#${name}`]);
    }
    return names.length;
  });
  assert.ok(refused > 200, 'hardly anything was refused');
});

test('a link of the glossary changes no other element', (t) => {
  const escape = (text: string) => text.replaceAll('&', '&#38;').replaceAll('<', '&lt;');
  fuzz(t, 'pages with links to the glossary', 150, (text) => {
    const [term, label, said] = [text(), text().replaceAll('&', '&#38;').replaceAll('"', '&#34;'), text()];
    const html = `<!doctype html><html><head><title>x</title></head><body><p title="${label}">${escape(`${said} ${term} x`)}</p></body></html>`;
    const linked = glossaryLinker([{ term, href: '/g/' }, ...['tea', 'lt', 'amp', 'word'].map((one) => ({ term: one, href: '/g/' }))])(
      html,
    );
    const names = (page: string) => read(page).names.filter((name) => name !== 'a');
    assert.deepEqual(names(linked), names(html));
    assert.ok(linked.includes(`title="${label}"`), 'an attribute was cut open');
    return 1;
  });
});
