import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withOwnPolicy } from './own-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (listed: string[], styles: string[]) =>
  `default-src 'none'; script-src 'self' ${listed.map(hash).join(' ')}; style-src 'self' ${styles.map(hash).join(' ')};`;
const page = (content: string, body: string) => `<meta http-equiv="content-security-policy" content="${content}">${body}`;
const policyOf = (html: string) => /content="([^"]*)"/.exec(html)![1];

test('a policy names the styles and scripts of its page, and no others', () => {
  const built = page(policy(['one', 'two'], ['a', 'b']), '<style>b</style><script>two</script>');
  assert.equal(policyOf(withOwnPolicy(built, built)), `default-src 'none';script-src ${hash('two')};style-src ${hash('b')};`);
});

test('a page without styles and scripts leaves both to the default, which is none', () => {
  const built = page(policy(['one'], ['a']), '<p>1</p><script type="application/ld+json">{}</script>');
  assert.equal(policyOf(withOwnPolicy(built, built)), "default-src 'none';");
});

test('a style that was cut down is named as it now is', () => {
  const built = page(policy([], ['a b', 'c']), '<style>a b</style><style>c</style>');
  assert.equal(policyOf(withOwnPolicy(built, built.replace('>a b<', '>a<'))), `default-src 'none';style-src ${hash('a')} ${hash('c')};`);
});

test('what the build did not list stays forbidden', () => {
  const built = page(policy(['one'], ['a']), '<style>evil</style><script>evil</script>');
  assert.equal(policyOf(withOwnPolicy(built, built)), "default-src 'none';");
});

test('fonts are allowed where the page names one', () => {
  const fonts = "default-src 'none';font-src 'self';";
  assert.equal(policyOf(withOwnPolicy('', page(fonts, '<p>1</p>'))), "default-src 'none';");
  assert.equal(policyOf(withOwnPolicy('', page(fonts, '<style>@font-face{}</style>'))), fonts);
});

test('files of the own site are allowed where the page loads one', () => {
  const built = page(policy(['one'], []), '<script type="module" src="/a.js"></script>');
  assert.equal(policyOf(withOwnPolicy(built, built)), "default-src 'none';script-src 'self';");
});
