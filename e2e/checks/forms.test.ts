// GitHub shows a form only where it keeps all of its rules, and says nothing where it does not. They are held here, from its manual.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { filesBelow, read } from './files.ts';

interface Element {
  type: string;
  id?: string;
  attributes?: Record<string, unknown>;
  validations?: Record<string, unknown>;
}
interface Form {
  name?: unknown;
  description?: unknown;
  body?: Element[];
}

/** What each type of element must and may say of itself. */
const ATTRIBUTES: Record<string, { must: string[]; may: string[] }> = {
  markdown: { must: ['value'], may: [] },
  input: { must: ['label'], may: ['description', 'placeholder', 'value'] },
  textarea: { must: ['label'], may: ['description', 'placeholder', 'value', 'render'] },
  dropdown: { must: ['label', 'options'], may: ['description', 'multiple', 'default'] },
  checkboxes: { must: ['label', 'options'], may: ['description'] },
};
const TOP = ['name', 'description', 'body', 'title', 'labels', 'assignees', 'projects', 'type'];

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim().length > 0;
/** Words that GitHub's YAML reads as true or false. */
const TRUTH = /^(y|yes|n|no|on|off|true|false)$/i;
const strange = (value: object, known: string[]) => Object.keys(value).filter((key) => !known.includes(key));
const repeated = (list: unknown[]) => list.filter((one, i) => list.indexOf(one) !== i);

/** What is wrong with the choices of an element. */
function inOptions(type: string, options: unknown): string[] {
  if (!Array.isArray(options) || options.length === 0) return ['has no options'];
  const labels: unknown[] = type === 'checkboxes' ? options.map((one) => (one as { label?: unknown }).label) : options;
  return [
    ...labels.filter((label) => !isText(label)).map((label) => `has the option ${String(label)}, which is no text`),
    ...labels
      .filter((label) => isText(label) && TRUTH.test(label))
      .map((label) => `has the option ${String(label)}, which is no text to GitHub`),
    ...labels.filter((label) => label === 'None').map(() => 'has the option "None", which GitHub keeps for itself'),
    ...repeated(labels).map((label) => `has the option "${String(label)}" twice`),
    ...(type === 'checkboxes'
      ? options.flatMap((one: object) => strange(one, ['label', 'required'])).map((key) => `has a choice with "${key}"`)
      : []),
  ];
}

function inElement({ type, id, attributes = {}, validations = {}, ...rest }: Element, i: number): string[] {
  const known = ATTRIBUTES[type];
  if (!known) return [`element ${i} is of the type "${type}", which GitHub does not know`];
  const texts = Object.entries(attributes).filter(([key]) => !['options', 'multiple', 'default'].includes(key));
  const faults = [
    ...strange(rest, []).map((key) => `has "${key}"`),
    ...known.must.filter((key) => !(key in attributes)).map((key) => `lacks "${key}"`),
    ...strange(attributes, [...known.must, ...known.may]).map((key) => `has the attribute "${key}"`),
    ...texts.filter(([, value]) => !isText(value)).map(([key]) => `has a "${key}" that is no text`),
    ...(known.must.includes('options') && 'options' in attributes ? inOptions(type, attributes['options']) : []),
    ...(type === 'markdown' && (id !== undefined || Object.keys(validations).length > 0) ? ['is text, and has an id or validations'] : []),
    ...(id !== undefined && !/^[\w-]+$/.test(id) ? [`has the id "${id}"`] : []),
    ...Object.entries(validations).flatMap(([key, value]) =>
      key === 'required' && typeof value === 'boolean' ? [] : [`validates "${key}"`],
    ),
  ];
  return faults.map((fault) => `element ${i} ${fault}`);
}

/** All that GitHub would refuse in a form. */
function faultsOf(text: string): string[] {
  const form = load(text) as Form;
  const { body = [] } = form;
  const labels = body.flatMap(({ type, attributes }) => (type === 'markdown' ? [] : [attributes?.['label']]));
  return [
    ...(['name', 'description'] as const).filter((key) => !isText(form[key])).map((key) => `lacks its ${key}`),
    ...strange(form, TOP).map((key) => `has "${key}" at its top`),
    ...(labels.length > 0 ? [] : ['asks nothing']),
    ...repeated(body.flatMap(({ id }) => id ?? [])).map((id) => `has the id "${String(id)}" twice`),
    ...repeated(labels).map((label) => `has the label "${String(label)}" twice`),
    ...body.flatMap(inElement),
  ];
}

const FOLDER = '.github/ISSUE_TEMPLATE';
const forms = filesBelow(FOLDER).filter((file) => !file.endsWith('config.yml'));

test('there is a form for a correction, a missing position and a new source, and GitHub takes each', () => {
  assert.deepEqual(forms.map((file) => file.replace(/^.*\/|\.yml$/g, '')).sort(), ['correction', 'missing-position', 'new-source']);
  for (const file of forms) assert.deepEqual(faultsOf(read(file)), [], file);
  const names = forms.map((file) => (load(read(file)) as Form).name);
  assert.deepEqual(repeated(names), []);
});

test('each form asks for a source with its date, says what follows, and asks to leave private people and health out', () => {
  for (const file of forms) {
    const { body = [] } = load(read(file)) as Form;
    const needed = body.filter(({ validations }) => validations?.['required'] === true).map(({ id }) => id);
    assert.ok(needed.some((id) => /^(source|address)$/.test(id!)) && needed.some((id) => /^(source-date|published)$/.test(id!)), file);
    const [first] = body;
    assert.match(String(first!.attributes!['value']), /public\. Name no private person[\s\S]*health[\s\S]*Somebody/, file);
    const boxes = body.filter(({ type }) => type === 'checkboxes').flatMap(({ attributes }) => attributes!['options'] as object[]);
    assert.ok(
      boxes.some((one) => 'required' in one && one.required === true),
      file,
    );
  }
});

test('no form or guide sends anybody to an address that was made up for it', () => {
  const known = /^https:\/\/(docs\.)?github\.com\//;
  const links = filesBelow('.github').flatMap((file) =>
    [...read(file).matchAll(/https?:\/\/[^\s)>"'…]+|[\w.+-]+@[\w-]+\.[\w.]+/g)].map(([link]) => link),
  );
  assert.deepEqual(
    links.filter((link) => !known.test(link)),
    [],
  );
  const config = load(read(`${FOLDER}/config.yml`)) as object;
  assert.deepEqual(strange(config, ['blank_issues_enabled', 'contact_links']), []);
});

/** A form that GitHub takes, for the test of the test. */
const GOOD = `name: A form
description: It asks one thing.
body:
  - {type: markdown, attributes: {value: Hello}}
  - {type: input, id: one, attributes: {label: One}, validations: {required: true}}
  - {type: dropdown, id: two, attributes: {label: Two, options: [a, b]}}
  - {type: checkboxes, id: three, attributes: {label: Three, options: [{label: c, required: true}]}}
`;

test('the check of forms sees each way to get one wrong', () => {
  assert.deepEqual(faultsOf(GOOD), []);
  const wrong: [from: string, to: string, says: RegExp][] = [
    ['name: A form\n', '', /lacks its name/],
    ['description: It asks one thing.', 'description: true', /lacks its description/],
    ['name: A form', 'name: A form\nabout: x', /has "about" at its top/],
    ['type: input', 'type: text', /"text", which GitHub does not know/],
    ['id: two', 'id: one', /the id "one" twice/],
    ['id: one', 'id: o ne', /the id "o ne"/],
    ['label: Two', 'label: One', /the label "One" twice/],
    ['{label: One}', '{description: One}', /lacks "label"/],
    ['[a, b]', '[a, a]', /the option "a" twice/],
    ['[a, b]', '[a, no]', /the option no, which is no text to GitHub/],
    ['[a, b]', '[a, true]', /the option true, which is no text/],
    ['[a, b]', '[a, None]', /"None"/],
    ['[a, b]', '[]', /no options/],
    ['{label: c, required: true}', '{text: c}', /undefined, which is no text/],
    ['required: true}}\n  - {type: dropdown', 'required: yes please}}\n  - {type: dropdown', /validates "required"/],
    ['{type: markdown,', '{type: markdown, id: m,', /is text, and has an id/],
    ['{value: Hello}', '{value: Hello, label: x}', /the attribute "label"/],
  ];
  for (const [from, to, says] of wrong) {
    const text = GOOD.replace(from, to);
    assert.notEqual(text, GOOD, from);
    assert.match(faultsOf(text).join('\n'), says, to);
  }
});
