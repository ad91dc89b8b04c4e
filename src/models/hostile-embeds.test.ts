import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
import { withoutRefused } from '../facts/values/characters.ts';
import { hostileLibrary } from '../testing/hostile-content.ts';
import { fuzz } from '../testing/hostile-texts.ts';
import { absolute, addresses } from './addresses.ts';
import { viewsOf } from './chart-views.ts';
import { chartEmbedding, oembed, questionEmbedding } from './embed-code.ts';
import { embedHeights } from './embed-height.ts';
import { chartEmbed, questionEmbed } from './embed.ts';

/** XML and HTML read every line break as one sign, and hold nothing that no text may hold. */
const asRead = (text: string) => withoutRefused(text).replaceAll('\r\n', '\n');

interface Node {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}
/** What a page makes of a snippet: its elements, with their attributes. */
const elements = (node: Node): [name: string, attrs: Record<string, string>][] => [
  ...(node.attrs
    ? [[node.nodeName, Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))] as [string, Record<string, string>]]
    : []),
  ...(node.childNodes ?? []).flatMap(elements),
];

test('embeds: a snippet makes a frame and its script, or a picture in a link, and nothing else', (t) => {
  fuzz(t, 'snippets and oEmbed answers', 10, (text) => {
    const library = hostileLibrary(text);
    const [chart] = library.charts;
    const [view] = viewsOf(chart!, library);
    const [question] = library.questions;
    const embed = chartEmbed(view, library);
    const codes = [
      ...chartEmbedding(view, library).snippets.map(({ code }) => code),
      oembed(embed, library).html,
      ...questionEmbedding(question!, library).snippets.map(({ code }) => code),
      oembed(questionEmbed(question!, library), library).html,
    ];
    const made = codes.map((code) => elements(parseFragment(code) as unknown as Node));
    assert.deepEqual(
      made.map((one) => one.map(([name]) => name).join(' ')),
      [
        ...['iframe script', 'a img', 'iframe script'],
        ...['iframe script', 'blockquote p strong p strong p strong p a', 'a img', 'iframe script'],
      ],
    );
    const known = /^(src|title|width|height|loading|frameborder|async|href|alt|style|cite)$/;
    for (const [, attrs] of made.flat()) for (const name of Object.keys(attrs)) assert.match(name, known);
    assert.equal(made[0]![0]![1]['title'], asRead(view.title));
    assert.equal(made[1]![1]![1]['alt'], asRead(`${view.title}. ${view.finding}`));
    assert.equal(made[0]![1]![1]['src'], absolute(addresses(library.locale).embedScript()));
    const answer = JSON.parse(JSON.stringify(oembed(embed, library))) as { title: string; height: number };
    assert.equal(answer.title, view.title);
    assert.ok(answer.height > 100 && answer.height < 20_000);
    const { narrow, wide } = embedHeights(embed);
    assert.ok(narrow >= wide && wide > 100);
    return codes.length;
  });
});
