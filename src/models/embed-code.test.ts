import assert from 'node:assert/strict';
import { test } from 'node:test';
import { literalsOf } from '../charts/render/literal.ts';
import { svgChart, svgSquare } from '../outputs/svg.ts';
import { build } from '../testing/build.ts';
import { smallContent } from '../testing/fixture.ts';
import { viewsOf } from './chart-views.ts';
import { questionEmbedding } from './embed-code.ts';
import { chartEmbed, questionEmbed } from './embed.ts';

test('the text of a question to paste holds each side’s answer and words with its source, the day and the address', () => {
  const library = build(smallContent());
  const [, text] = questionEmbedding(library.questions[0]!, library).snippets!;
  const [head, reds, blues, foot] = [...text!.code.matchAll(/<p>(.*?)<\/p>/g)].map(([, line]) => line!.replace(/<[^>]+>/g, ''));
  assert.equal(head, 'How much tea?');
  assert.equal(reds, 'Reds: More. Reds want 30 cups. Source: The Reds (January 2026)');
  assert.match(blues!, /^Blues: No position found\. No statement was found\. Where we looked: Everywhere, .*January 2, 2026\.$/);
  assert.match(foot!, /Tea: \/questions\/tea\/ Last looked up on January 2, 2026/);
});

test('embeds and pictures of what was corrected say so', () => {
  const raw = smallContent();
  const data = { date: '2026-02-01', kind: 'correction', changed: 'We mended it.', why: 'A slip.', touches: ['figures/cups'] };
  raw.corrections = [{ id: 'slip', file: 'content/corrections/slip.yaml', data, body: '' }];
  const library = build(raw);
  const [view] = viewsOf(library.charts[0]!, library);
  const notice = 'Corrected on February 1, 2026: We mended it.';
  for (const embed of [chartEmbed(view, library), questionEmbed(library.questions[0]!, library)]) assert.equal(embed.notice, notice);
  for (const picture of [svgChart, svgSquare])
    assert.ok(
      picture(view, literalsOf('', ''))
        .replace(/<\/text><text[^>]*>/g, ' ')
        .includes(notice),
      picture.name,
    );
});
