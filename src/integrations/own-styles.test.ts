import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withOwnStyles } from './own-styles.ts';

const page = (css: string, body: string) => `<html><head><style>${css}</style></head><body>${body}</body></html>`;
const kept = (css: string, body: string, scripts?: string[]) => /<style>(.*)<\/style>/.exec(withOwnStyles(page(css, body), scripts))![1];

test('rules that match nothing on the page are left out, the others stay as they were written', () => {
  assert.equal(
    kept('p{margin:0}ul{padding:0}.note b{top:0}.note i{top:1px}', '<p class="wide note"><b>1</b></p>'),
    'p{margin:0}.note b{top:0}',
  );
});

test('fields of a kind that does not stand on the page are left out', () => {
  assert.equal(kept('input[type=search]{top:0}input[type=checkbox]{top:0}', '<input type="search">'), 'input[type=search]{top:0}');
});

test('of several selectors those that can match stay', () => {
  assert.equal(kept('h1,h2,.lede>p{margin:0}', '<h2>1</h2>'), 'h2{margin:0}');
});

test('conditions stay around what they hold, and go when nothing is left', () => {
  assert.equal(kept('@media print{p{top:0}ol{top:0}}@media (width>=48em){ol{top:0}}', '<p>1</p>'), '@media print{p{top:0}}');
  assert.equal(kept('@supports (color:red){@media print{p{top:0}}}', '<p>1</p>'), '@supports (color:red){@media print{p{top:0}}}');
});

test('fonts, page margins, variables and states stay', () => {
  const css =
    '@font-face{font-family:A;src:url(a.woff2)}@page{margin:1cm}:root{--a:1}:focus-visible{top:var(--a)}a:not(.button):hover{top:0}*{top:0}[hidden]{top:0}';
  assert.equal(kept(css, '<a href="/">1</a>'), css);
});

test('what a script may add counts as standing on the page, be it written there or loaded', () => {
  const css = '.copy{top:0}mark{top:0}#said{top:0}.gone{top:0}';
  assert.equal(kept(css, '<script>make("mark","copy","said")</script>'), '.copy{top:0}mark{top:0}#said{top:0}');
  assert.equal(kept(css, '', ['make("copy")']), '.copy{top:0}');
});

test('variables that nothing reads go, be they read by another sheet or by a script', () => {
  assert.equal(
    kept(':root{--a:1;--b:2;--c:3}p{top:var(--a)}', '<p>1</p><script>css("--c",getPropertyValue("--c"))</script>'),
    ':root{--a:1;--c:3}p{top:var(--a)}',
  );
  const two = withOwnStyles('<style>:root{--a:1;--b:2}</style><style>p{top:var(--b)}</style><p>1</p>');
  assert.equal(two, '<style>:root{--b:2}</style><style>p{top:var(--b)}</style><p>1</p>');
});

test('structured data is no script, and its words keep no rule', () => {
  assert.equal(kept('.name{top:0}', '<script type="application/ld+json">{"name":1}</script>'), '');
});
