import assert from 'node:assert/strict';
import { test } from 'node:test';
import { t } from './t.ts';

test('each language has its own words; regions share them, and a language without words gets the English ones', () => {
  assert.equal(t({ code: 'en' }).search, 'Search');
  assert.equal(t({ code: 'es' }).search, 'Buscar');
  assert.equal(t({ code: 'es-MX' }), t({ code: 'es' }));
  assert.equal(t({ code: 'fr' }), t({ code: 'en' }));
});

test('no word for checking says that a statement is true', () => {
  const { claimStates } = t({ code: 'en' });
  for (const { short, long } of Object.values(claimStates)) {
    const said = `${short}. ${long}`.replace('That does not make the statement true.', '');
    assert.doesNotMatch(said, /\b(true|truth|verif\w+|confirm\w+|prov\w+|correct\w*|accurate|fact\w*|check\w*|✓)/i);
  }
  assert.match(claimStates.matched.long, /does not make the statement true/);
});
