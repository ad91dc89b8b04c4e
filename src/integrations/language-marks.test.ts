import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageMarker } from './language-marks.ts';

const mark = languageMarker(['They want {cups} cups of tea & milk', 'See [their paper](/x/)', 'Tea time'], 'en');
const MARK = 'lang="en" data-untranslated';

test('what is left in the original’s language says so where it is: in texts, parts of texts, drawings, labels and titles', () => {
  for (const [html, marked] of [
    ['<p>cups of tea &amp; milk</p>', `<p><span ${MARK}>cups of tea &amp; milk</span></p>`],
    ['<p>Tea time</p>', `<p><span ${MARK}>Tea time</span></p>`],
    ['<p>Nota: cups of tea &amp; milk.</p>', `<p>Nota: <span ${MARK}>cups of tea &amp; milk</span>.</p>`],
    ['<svg><text>cups of tea</text></svg>', `<svg><text><tspan ${MARK}>cups of tea</tspan></text></svg>`],
    ['<title>Tea time</title>', `<title ${MARK}>Tea time</title>`],
    ['<img alt="Tea time">', `<img ${MARK} alt="Tea time">`],
    ['<meta name="description" content="Tea time">', `<meta ${MARK} name="description" content="Tea time">`],
  ] as const)
    assert.equal(mark(html), marked);
});

test('what is translated, short, a name, code, or marked already stays as it is', () => {
  for (const html of [
    '<p>tazas de té</p>',
    '<p>tea</p>',
    '<script>Tea time</script>',
    '<p lang="en">Tea <b>time</b> Tea time</p>',
    '<meta property="og:type" content="Tea time">',
  ])
    assert.equal(mark(html), html);
});

test('the page’s notice stays only where something is marked', () => {
  const notice = '<p class="l" data-where-untranslated>Parte.</p>';
  assert.equal(mark(`${notice}<p>té</p>`), '<p>té</p>');
  assert.match(mark(`${notice}<p>Tea time</p>`), /^<p class="l" data-where-untranslated>Parte\.<\/p>/);
  assert.match(mark(`${notice}<div lang="en" data-untranslated>Tea</div>`), /Parte/);
});
