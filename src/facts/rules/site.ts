import { textsIn } from '../schema/field.ts';
import { id } from '../schema/text.ts';
import { refusedSigns } from '../values/characters.ts';
import { each, problem, repeated, type Rule, type Unique } from './rule.ts';

/** Pages of prose that the site links to and cannot do without. */
const NEEDED = ['about', 'method'];

/** First parts of addresses that belong to other pages. */
const TAKEN = new Set(
  'a-z cards changes charts corrections data disagreements embed es fairness figures glossary laws left-out matrix not-known parties positions print questions sources studies style timeline v voices'.split(
    ' ',
  ),
);

/** Pages of prose have addresses of their own, and those that the site needs exist. */
export const pageRules: Rule = function* ({ pages }, raw) {
  for (const name of raw.help.length > 0 ? [...NEEDED, 'for-members'] : NEEDED)
    if (!raw.pages.some(({ id }) => id === name))
      yield problem(`content/pages/${name}.mdx`, '', 'is missing', 'Write it: other pages link to it');
  for (const { file, id } of pages)
    if (TAKEN.has(id)) yield problem(file, 'file name', `takes the address /${id}/, which belongs to another page`, 'Choose another name');
};

/** Ids, addresses on one page and places in an order that occur twice. */
export const duplicates: Rule = function* ({ sources, questions, charts, help, positions }) {
  for (const { file, data } of positions)
    yield* repeated(data.statements.map(({ claims }, i) => ['first claim', claims[0]!, file, `statements.${i}`]));
  yield* repeated(sources.flatMap(({ file, data }) => data.claims.map(({ id }, i): Unique => ['claim id', id, file, `claims.${i}.id`])));
  for (const list of [questions, charts, help]) yield* repeated(list.map(({ file, data }) => ['number', data.number, file, 'number']));
};

/** Every party has its place in the order, once. */
export const orderRules = each('site', function* ({ data: { parties: order } }, { parties }) {
  for (const { id } of parties) if (!order.includes(id)) yield ['parties', `does not name "${id}"`, 'Give it its place in the order'];
  for (const [i, id] of order.entries()) if (order.indexOf(id) !== i) yield ['parties', `names "${id}" twice`, 'Take one out'];
});

/** Eyes of every kind tell each of the warm hues from each of the cool ones. */
export const hueRules = each('site', function* ({ data: { hues } }) {
  const [warm = 30, cool = 210] = Object.values(hues ?? {}).sort((a, b) => a - b);
  const todo = 'Choose one from 30 (red) to 90 (olive), and one from 210 (blue) to 285 (violet)';
  if (warm < 30 || warm > 90 || cool < 210 || cool > 285) yield ['hues', 'are too near each other for some eyes', todo];
});

/** Names of files are ids, because they become addresses. */
export const fileNames: Rule = function* (_, raw) {
  for (const entry of Object.values(raw).flat())
    if (!entry.id.split('/').every((part) => id.safeParse(part).success))
      yield problem(entry.file, 'file name', 'is no id', 'Use letters, digits, full stops and hyphens');
};

/** How many characters of a date are known, by its precision; an inferred one may have any. */
const KNOWN: Record<string, number> = { day: 10, week: 10, month: 7, year: 4 };

/** What lasts ends after it begins, what happened on one day has one date, and a date is as exact as it says. */
export const spans = each('events', function* ({ data: { date, until, precision } }) {
  if (until !== undefined && until < date) yield ['until', 'lies before the date', 'Correct one of the two'];
  if (until === date) yield ['until', 'is the date itself', 'Take it out: one day has one date'];
  if (date.length !== (KNOWN[precision] ?? date.length))
    yield ['date', `is not known as exactly as its precision, ${precision}, says`, 'Make the two agree'];
});

const TODO = 'Take it out, or type the text anew; letters of any language, emoji and quotation marks need no such sign';

/** No text, name of a field or body holds a sign that nobody sees and that changes how it reads. Files with other problems are looked at too. */
export const signs: Rule = function* (_, raw) {
  for (const { file, data, body } of Object.values(raw).flat())
    for (const { field, value } of [...textsIn(undefined, data), { field: 'body', value: body }]) {
      const found = refusedSigns(field + value);
      if (found.length > 0) yield problem(file, field, `holds the sign ${found.join('; and ')}`, TODO);
    }
};
