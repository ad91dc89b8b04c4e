import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../testing/build.ts';
import { smallContent } from '../testing/fixture.ts';
import { llmsFile, securityText } from './for-programs.ts';

test('programs find the data package, and each position with its address and its numbers', () => {
  const text = llmsFile(build(smallContent()));
  assert.match(text, /^# Tea: Tea\n\n> Who wants tea\.\n/);
  assert.match(text, /^- \[datapackage\.json\]\(\/data\/datapackage\.json\): \S/m);
  assert.match(text, /^- \[Reds on tea\]\(\/positions\/reds\/tea\/\): Reds want 30 cups\.$/m);
});

const said = (contact: string) => securityText(contact, { site: { asOf: '2028-02-29' }, locale: { code: 'en' } } as never);

test('security.txt says where to write, in which language, and until when', () => {
  assert.equal(
    said('holes@example.org'),
    'Contact: mailto:holes@example.org\nExpires: 2029-02-27T00:00:00.000Z\nPreferred-Languages: en\n',
  );
  for (const contact of ['mailto:holes@example.org', 'https://example.org/holes'])
    assert.ok(said(contact).startsWith(`Contact: ${contact}\n`));
});
