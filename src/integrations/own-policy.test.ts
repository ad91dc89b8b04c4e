import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withOwnPolicy } from './own-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (listed: string[], styles: string[]) =>
  `default-src 'none'; script-src 'self' ${listed.map(hash).join(' ')}; style-src 'self' ${styles.map(hash).join(' ')};`;
const page = (content: string, body: string) =>
  `<meta charset="utf-8"><title>T</title><meta http-equiv="content-security-policy" content="${content}">${body}`;
const policyOf = (html: string) => /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)![1];

test('a policy names the styles and scripts of its page, and no others', () => {
  const built = page(policy(['one', 'two'], ['a', 'b']), '<style>b</style><script>two</script>');
  assert.equal(policyOf(withOwnPolicy(built, built)), `default-src 'none';script-src ${hash('two')};style-src ${hash('b')}`);
});

test('a page without styles and scripts leaves both to the default, which is none', () => {
  const built = page(policy(['one'], ['a']), '<p>1</p><script type="application/ld+json">{}</script>');
  assert.equal(policyOf(withOwnPolicy(built, built)), "default-src 'none'");
});

test('a style that was cut down is named as it now is', () => {
  const built = page(policy([], ['a b', 'c']), '<style>a b</style><style>c</style>');
  assert.equal(policyOf(withOwnPolicy(built, built.replace('>a b<', '>a<'))), `default-src 'none';style-src ${hash('a')} ${hash('c')}`);
});

test('what the build did not list stays forbidden', () => {
  const built = page(policy(['one'], ['a']), '<style>evil</style><script>evil</script>');
  assert.equal(policyOf(withOwnPolicy(built, built)), "default-src 'none'");
});

test('files of the own site are allowed where the page loads one', () => {
  const built = page(policy(['one'], []), '<script type="module" src="/a.js"></script>');
  assert.equal(policyOf(withOwnPolicy(built, built)), "default-src 'none';script-src 'self'");
  const linked = page(policy([], ['a']), '<style>a</style><link rel="stylesheet" href="/a.css" media="print">');
  assert.equal(policyOf(withOwnPolicy(linked, linked)), `default-src 'none';style-src 'self' ${hash('a')}`);
});

test('a page may load fonts, and send forms, only where it has some', () => {
  const content = "default-src 'none'; font-src 'self'; base-uri 'none'; form-action 'self'; style-src " + hash('@font-face{}');
  assert.equal(policyOf(withOwnPolicy(page(content, ''), page(content, ''))), "default-src 'none';base-uri 'none';form-action 'none'");
  const built = page(content, '<style>@font-face{}</style><form></form>');
  assert.equal(
    policyOf(withOwnPolicy(built, built)),
    `default-src 'none';font-src 'self';base-uri 'none';form-action 'self';style-src ${hash('@font-face{}')}`,
  );
});

test('text that reads like a policy is left alone', () => {
  const built = page("default-src 'none'; script-src 'self'", '<p>It says script-src everything;</p>');
  assert.match(withOwnPolicy(built, built), /<p>It says script-src everything;<\/p>/);
});

test('a page without a policy, or without a place for it, stops the build', () => {
  assert.throws(() => withOwnPolicy('', '<meta charset="utf-8">'), /has no content policy/);
  assert.throws(
    () => withOwnPolicy('', '<meta http-equiv="content-security-policy" content="default-src \'none\'">'),
    /has no <meta charset>/,
  );
});
