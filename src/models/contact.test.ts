import assert from 'node:assert/strict';
import { test } from 'node:test';
import { site } from '../facts/schema/site.ts';
import { contactName, correctionHref } from './contact.ts';

const EN = { code: 'en', original: 'en' };

test('a letter names the page, whatever signs its address holds, and can hold no field of its own', () => {
  for (const contact of ['tea@example.org', 'mailto:tea@example.org']) {
    const url = new URL(correctionHref(contact, EN, 'https://example.org/a&b?c=d#é'));
    assert.equal(url.protocol + url.pathname, 'mailto:tea@example.org');
    assert.deepEqual([...url.searchParams.keys()], ['subject', 'body']);
    assert.match(url.searchParams.get('body')!, /^https:\/\/example\.org\/a&b\?c=d#é\n/);
    assert.equal(contactName(contact), 'tea@example.org');
  }
  assert.doesNotMatch(correctionHref('tea@example.org', EN), /undefined/);
});

test('a web address is left as it is', () => {
  assert.equal(correctionHref('https://example.org/form?x=1', EN, '/about/'), 'https://example.org/form?x=1');
});

test('a contact is an e-mail or web address, and nothing that a browser would run', () => {
  const fits = (contact: string) => site.shape.contact.safeParse(contact).success;
  for (const contact of ['tea@example.org', 'mailto:tea@example.org', 'https://example.org/form']) assert.ok(fits(contact), contact);
  for (const contact of [
    'the editors',
    'javascript:alert(1)',
    'http://example.org',
    'tea@example.org?bcc=x@y.org',
    'https://nowhere',
    'a@b',
  ])
    assert.ok(!fits(contact), contact);
});
