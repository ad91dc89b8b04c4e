import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withOwnPolicy } from './page-policy.ts';

const source = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (...sources: string[]) =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'none';style-src 'self' ${sources.join(' ')};"></head><style>a{b:c}</style><script type="module">d()</script>`;

test('a policy names the styles and scripts of its page, and no others', () => {
  const own = [source('a{b:c}'), source('d()')];
  assert.equal(withOwnPolicy(page(own[0]!, source('other'), own[1]!, source('more'))), page(...own));
  assert.equal(withOwnPolicy(page(...own)), page(...own));
});
