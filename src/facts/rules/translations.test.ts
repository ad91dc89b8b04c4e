import type { Raw } from '../load/parse-file.ts';
import { bodyHash } from '../load/translate.ts';
import { data, saysAsWritten } from '../../testing/spoil.ts';

const SENTENCE = 'The Reds want {cups} cups of <b>tea</b>, as [they say](/x/), in 2026 or 2027.';
const entry = (path: string, fields: object, body = '') => ({
  id: path.replace(/\.\w+$/, ''),
  file: `content/editions/${path}`,
  data: fields,
  body,
});

/** The sentence in Spanish. */
const into =
  (to: string, name = 'positions', ...more: { from: string; to: string }[]) =>
  (raw: Raw) => {
    data(raw.positions[0])['summary'] = SENTENCE;
    raw.editions = [entry('es/edition.yaml', { name: 'Español', pages: [''] })];
    raw.translations = [entry(`es/texts/${name}.yaml`, { texts: [{ from: SENTENCE, to }, ...more] })];
  };
const body =
  (to: string, of?: string, path = 'positions/reds/tea') =>
  (raw: Raw) => {
    const hash = of ?? bodyHash(raw.positions[0]!.body);
    raw.translatedBodies = [entry(`es/bodies/${path}.mdx`, { of: hash }, to)];
  };
const RIGHT = 'En 2027 o 2026, <b>té</b>: los rojos quieren {cups} tazas, [según dicen](/x/).';

saysAsWritten(new URL('golden/translations.txt', import.meta.url), {
  'a sentence that keeps all, in another order': into(RIGHT),
  'a lost figure': into(RIGHT.replace('{cups} ', '')),
  'another figure': into(RIGHT.replace('{cups}', '{sum}')),
  'a lost tag': into(RIGHT.replace(/<.?b>/g, '')),
  'another link': into(RIGHT.replace('/x/', '/y/')),
  'another year': into(RIGHT.replace('2027', '2028')),
  'a lost link and a lost year': into('<b>té</b> {cups} 2026'),
  'a sentence translated twice': into(RIGHT, 'positions', { from: SENTENCE, to: 'Té.' }),
  'a sentence that is gone': into(RIGHT, 'positions', { from: 'Gone with 3 cups.', to: 'Ya.' }),
  'sentences of no collection': into(RIGHT, 'poems'),
  'a body that keeps all': body('Quieren <Fig id="cups"/>.<Cite claims="c-1"/>'),
  'a body with another digit': body('Quieren 30.<Fig id="cups"/><Cite claims="c-1"/>'),
  'a body without its tags': body('Quieren té.'),
  'a body that has changed since': body('Quieren té.', 'old'),
  'a body of nothing': body('Quieren té.', 'old', 'positions/reds/milk'),
  'a body of no collection': body('Quieren té.', 'old', 'poems/tea'),
});
