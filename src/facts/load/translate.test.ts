import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from './parse.ts';
import { build } from '../../testing/build.ts';
import { link } from './link.ts';
import { parseTranslated } from './parse.ts';
import { bodyHash, outdated, untranslated } from './translate.ts';
import { smallContent } from '../../testing/fixture.ts';
import type { Raw } from './parse-file.ts';
import { data } from '../../testing/spoil.ts';

const entry = (path: string, held: unknown) => ({
  id: path.replace(/\.\w+$/, ''),
  file: `content/editions/${path}`,
  data: held,
  body: '',
});

/** A body in Spanish. @param of collection and id of what it translates */
const translatedBody = (of: string, hash: string, body: string) => ({ ...entry(`es/bodies/${of}.mdx`, { of: hash }), body });

/** The small content with an edition in Spanish. */
function inSpanish(texts: [from: string, to: string][], collection = 'positions'): Raw {
  const raw = smallContent();
  raw.editions = [entry('es/edition.yaml', { name: 'Español', pages: ['', 'questions/tea/'] })];
  raw.translations = [entry(`es/texts/${collection}.yaml`, { texts: texts.map(([from, to]) => ({ from, to })) })];
  return raw;
}

const summaryOf = (raw: Raw) => String(data(raw.positions[0])['summary']);
const said = (raw: Raw) => check(raw).problems.map(({ file, field, wrong }) => `${file} ${field} ${wrong}`);

test('sentences of fields and whole bodies are replaced, and all else stays', () => {
  const raw = smallContent();
  const { id, body } = raw.positions[0]!;
  const translated = inSpanish([[summaryOf(raw), 'Los rojos quieren {cups} tazas.']]);
  translated.translatedBodies = [translatedBody(`positions/${id}`, bodyHash(body), 'Quieren <Fig id="cups"/>.<Cite claims="c-1"/>')];
  assert.deepEqual(said(translated), []);
  assert.deepEqual(outdated(translated), []);
  const own = build(translated);
  const spanish = link(parseTranslated(translated, 'es'), 'es');
  assert.equal(own.positions.get(id)!.summary, summaryOf(raw));
  assert.equal(spanish.positions.get(id)!.summary, 'Los rojos quieren {cups} tazas.');
  assert.deepEqual(own.bodies.get(`positions/${id}`), { text: body, entry: { collection: 'positions', id } });
  assert.deepEqual(spanish.bodies.get(`positions/${id}`), {
    text: 'Quieren <Fig id="cups"/>.<Cite claims="c-1"/>',
    entry: { collection: 'translatedBodies', id: `es/bodies/positions/${id}` },
  });
  assert.deepEqual(
    [own.locale, spanish.locale],
    [
      { code: 'en', original: 'en', edition: undefined },
      { code: 'es', original: 'en', edition: own.editions[0] },
    ],
  );
  assert.deepEqual(
    own.editions.map(({ language, name, reviewer }) => [language, name, reviewer]),
    [['es', 'Español', undefined]],
  );
});

test('a translated body has the figures and digits of its original', () => {
  const { body } = smallContent().positions[0]!;
  const problems = (of: string, hash: string, text: string) => {
    const raw = inSpanish([]);
    raw.translatedBodies = [translatedBody(of, hash, text)];
    return said(raw).join();
  };
  const hash = bodyHash(body);
  assert.match(problems('positions/reds/tea', hash, 'Quieren 30.'), /body has other tags.*body has other digits/);
});

test('what no language changes must stay: figures, tags, links, digits', () => {
  const raw = smallContent();
  data(raw.positions[0])['summary'] = 'The Reds want {cups}, as [they say](/x/), in 2026.';
  const lines = (to: string) => {
    const translated = inSpanish([['The Reds want {cups}, as [they say](/x/), in 2026.', to]]);
    data(translated.positions[0])['summary'] = data(raw.positions[0])['summary'];
    return said(translated).filter((line) => line.includes('editions'));
  };
  assert.deepEqual(lines('Los rojos quieren {cups}, [según dicen](/x/), en 2026.'), []);
  assert.match(lines('Los rojos quieren tazas, [según dicen](/x/), en 2026.').join(), /texts\.0\.to has other figures/);
  assert.match(lines('Los rojos quieren {cups}, [según dicen](/y/), en 2026.').join(), /has other links/);
  assert.match(lines('Los rojos quieren {cups}, [según dicen](/x/), en 2027.').join(), /has other digits/);
});

test('what has changed since it was translated is work, with its place in the original, and is shown in the original’s language', () => {
  const raw = inSpanish([
    ['Reds want {cups} mugs.', 'Quieren {cups} tazas.'],
    ['Nobody says this.', 'Nadie dice esto.'],
  ]);
  const { body } = raw.positions[0]!;
  raw.translatedBodies = [translatedBody('positions/reds/tea', 'old', 'Quieren té.'), translatedBody('positions/reds/milk', 'old', 'Sí.')];
  assert.deepEqual(said(raw), []);
  assert.deepEqual(
    outdated(raw).map(({ file, field, wrong, todo }) => `${file} ${field} ${wrong}. ${todo}`),
    [
      'content/positions/reds/tea.mdx summary was “Reds want {cups} mugs.” when content/editions/es/texts/positions.yaml translated it. Translate there what it says now: “Reds want {cups} cups.”',
      'content/editions/es/texts/positions.yaml texts.1 translates “Nobody says this.”, which is gone. Take it out',
      `content/positions/reds/tea.mdx body has changed since content/editions/es/bodies/positions/reds/tea.mdx translated it. Translate there what has changed, then write of: "${bodyHash(body)}"`,
      'content/editions/es/bodies/positions/reds/milk.mdx  translates no body that there is. Take it out',
    ],
  );
  const spanish = parseTranslated(raw, 'es');
  assert.equal(spanish.positions[0]!.body, body);
  assert.ok(untranslated(check(raw).entries, spanish).includes('Reds want {cups} cups.'));
});

test('what is left to translate is each sentence once that is still in the original’s language, names and figures aside', () => {
  const raw = inSpanish([[summaryOf(smallContent()), 'Los rojos quieren {cups} tazas.']]);
  data(raw.positions[0])['cell'] = '{cups}';
  data(raw.positions[1])['cell'] = 'Less.';
  const left = untranslated(check(raw).entries, parseTranslated(raw, 'es'));
  assert.ok(left.includes('Less.') && !left.includes('{cups}') && !left.includes('Los rojos quieren {cups} tazas.'));
  assert.equal(new Set(left).size, left.length);
});

test('each language has its own translations', () => {
  const raw = inSpanish([[summaryOf(smallContent()), 'Los rojos quieren {cups} tazas.']]);
  raw.translations.push(entry('fr/texts/positions.yaml', { texts: [{ from: summaryOf(raw), to: 'Les rouges veulent {cups} tasses.' }] }));
  raw.translations.push(entry('es/texts/terms.yaml', { texts: [{ from: summaryOf(raw), to: 'De otra colección.' }] }));
  assert.equal(parseTranslated(raw, 'es').positions[0]!.data.summary, 'Los rojos quieren {cups} tazas.');
});

test('a translation of the same twice, and of no collection is refused', () => {
  const summary = summaryOf(smallContent());
  const twice: [string, string][] = [
    [summary, 'Uno.'],
    [summary, 'Otro.'],
  ];
  assert.match(said(inSpanish(twice)).join(), /texts\.1 translates “.*” a second time/);
  assert.match(said(inSpanish([[summary, 'Uno.']], 'poems')).join(), /poems\.yaml {2}is not named after a collection/);
});

test('a translation that its field cannot hold is told of, with the edition', () => {
  const raw = inSpanish([[summaryOf(smallContent()), 'x']]);
  assert.throws(() => parseTranslated(raw, 'es'), /its edition in "es" was not made[\s\S]*summary: is too short/);
});
