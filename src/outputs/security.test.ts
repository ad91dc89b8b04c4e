import assert from 'node:assert/strict';
import test from 'node:test';
import { securityText } from './security.ts';

const said = (contact: string) => securityText(contact, { site: { asOf: '2028-02-29' }, locale: { code: 'en' } } as never);

test('security.txt says where to write, in which language, and until when', () => {
  assert.equal(
    said('holes@example.org'),
    'Contact: mailto:holes@example.org\nExpires: 2029-02-27T00:00:00.000Z\nPreferred-Languages: en\n',
  );
  for (const contact of ['mailto:holes@example.org', 'https://example.org/holes'])
    assert.ok(said(contact).startsWith(`Contact: ${contact}\n`));
});
