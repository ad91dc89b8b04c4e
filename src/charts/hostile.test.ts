import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomUtils } from 'htmlparser2';
import { allowed, anything } from '../testing/hostile-texts.ts';
import { oneLine } from '../facts/values/characters.ts';
import type { Element } from '../checks/page.ts';
import { readXml } from '../checks/xml.ts';
import { draw } from './render/draw.ts';
import { everyKind } from '../testing/every-kind.ts';
import { svgFile } from './render/file.ts';
import { literalsOf } from './render/literal.ts';
import { textsOf } from '../testing/golden.ts';
import { PAGE_SIZES, toSvg } from './render/svg.ts';

const ROUNDS = 24;

const DRAWN = ['svg', 'title', 'desc', 'style', 'g', 'rect', 'path', 'circle', 'text', 'tspan'];
const NAMED =
  /^(xmlns|viewBox|width|height|role|aria-label|aria-labelledby|id|class|x|y|rx|cx|cy|r|d|transform|font-size|text-anchor|data-row|stroke-width|stroke-dasharray|fill|fill-opacity|stroke|font-family|font-weight|data-[a-z]+)$/;

/** Reads a drawing as XML, and sees that it holds only what drawings hold, with numbers that are numbers. */
function drawn(svg: string): Element[] {
  const elements = DomUtils.getElementsByTagName('*', readXml(svg));
  for (const { name, attribs } of elements) {
    assert.ok(DRAWN.includes(name), `a drawing holds <${name}>`);
    for (const [key, value] of Object.entries(attribs)) {
      assert.match(key, NAMED);
      if (!/^(aria-label|id|class|data-row)/.test(key)) assert.doesNotMatch(value, /NaN|undefined|Infinity|null/, `${name} ${key}`);
    }
  }
  return elements;
}

/** XML reads every line break as one sign. */
const asXml = (text: string) => text.replaceAll('\r\n', '\n');
const texts = (elements: Element[]) => elements.filter(({ name }) => name === 'text').map((text) => DomUtils.textContent(text));

test('drawings of every kind take any text and stay drawings; what may be said is in them as text', (t) => {
  let cases = 0;
  const drew = new Set<string>();
  for (let round = 0; round < ROUNDS; round++)
    for (const make of [allowed, anything])
      for (const [i, drawing] of everyKind(make(round * 20)).entries()) {
        drew.add(drawing.kind);
        const name = make(round * 20 + i)();
        for (const size of PAGE_SIZES) {
          const elements = drawn(toSvg(draw(drawing, size), { xmlns: 'http://www.w3.org/2000/svg', 'aria-label': name }));
          const said = textsOf(draw(drawing, size));
          const read = texts(elements);
          assert.equal(read.length, said.length, drawing.kind);
          if (make === allowed) {
            assert.deepEqual(read, said.map(asXml), drawing.kind);
            assert.equal(oneLine(elements[0]!.attribs['aria-label']!), oneLine(name));
          }
          cases += 1;
        }
      }
  t.diagnostic(`fuzz: ${cases} drawings of ${drew.size} kinds, each read by an XML parser`);
  assert.equal(drew.size, everyKind(() => 'tea').length, 'a kind was never drawn');
  assert.ok(cases >= 1000);
});

test('a drawing in a file keeps title, finding, caveats and description as they were written', (t) => {
  let cases = 0;
  for (let round = 0; round < ROUNDS; round++)
    for (const make of [allowed, anything]) {
      const text = make(round);
      const [title, finding, description, source, ...small] = Array.from({ length: 6 }, text) as [string, string, string, string, string];
      for (const drawing of everyKind(text).filter((_, i) => i % 7 === round % 7)) {
        const svg = svgFile(draw(drawing, 'wide'), {
          id: 'tea',
          title,
          finding,
          description,
          source,
          small,
          link: '/x/',
          literals: literalsOf(':root{--ink:#111}', '.t{fill:var(--ink)}'),
        });
        const elements = drawn(svg);
        const named = (name: string) => elements.filter((one) => one.name === name).map((one) => oneLine(DomUtils.textContent(one)));
        if (make === allowed) {
          assert.deepEqual([named('title'), named('desc')], [[oneLine(title)], [oneLine(description)]]);
          const whole = texts(elements).join('').replace(/\s/g, '');
          for (const part of [title, finding, source, ...small]) assert.ok(whole.includes(part.replace(/\s/g, '')), part);
        }
        assert.equal(named('style').length, 0);
        assert.ok(
          elements.every(({ attribs }) => [undefined, 'step'].includes(attribs['class'])),
          'a file names a class',
        );
        cases += 1;
      }
    }
  t.diagnostic(`fuzz: ${cases} SVG files`);
});
