import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { disputeWords, finder } from './dispute-words.ts';
import { filesBelow, read, root } from './files.ts';

interface Import {
  from: string;
  /** Only types are imported, which leaves nothing at run time. */
  typeOnly: boolean;
  names: string[];
}

interface Rule {
  /** Folders under `src/` that may be imported whole. */
  may: string[];
  /** Folders of which only types may be imported. */
  types?: string[];
  /** Packages that may be imported, as a pattern. */
  packages?: RegExp;
}

/** Who may import what: one way, from content to page. */
const RULES: Record<string, Rule> = {
  facts: { may: ['facts', 'search'], types: ['i18n'], packages: /^(astro\/zod|satteri|entities)$/ },
  charts: { may: ['charts', 'facts'], packages: /^d3$/ },
  i18n: { may: ['i18n'], types: ['facts'] },
  search: { may: ['search', 'facts', 'i18n', 'models', 'charts'] },
  models: { may: ['models', 'facts', 'i18n', 'charts'] },
  outputs: {
    may: ['outputs', 'charts', 'facts', 'models', 'i18n', 'checks', 'search'],
    packages: /^(@takumi-rs\/core|node:(crypto|fs|path)|fflate|htmlparser2|dom-serializer)$/,
  },
  components: { may: ['components', 'models', 'charts', 'facts', 'i18n', 'styles', 'search'] },
  layouts: { may: ['layouts', 'components', 'models', 'charts', 'facts', 'i18n', 'styles', 'outputs'], packages: /^astro:assets$/ },
  styles: { may: ['styles', 'charts', 'outputs', 'components'], packages: /^astro\/config$/ },
  pages: { may: ['pages', 'facts', 'layouts', 'components', 'models', 'outputs', 'i18n', 'charts', 'search', 'styles'] },
  integrations: {
    may: ['integrations', 'models', 'i18n', 'facts', 'checks', 'outputs', 'search'],
    packages: /^(node:.+|astro|entities|js-yaml|htmlparser2)$/,
  },
  checks: { may: ['checks', 'i18n', 'facts'], packages: /^(node:.+|astro\/zod|html-validate|htmlparser2|saxes)$/ },
  commands: {
    may: ['commands', 'facts', 'models', 'outputs', 'integrations', 'checks', 'charts', 'i18n', 'search'],
    packages: /^(node:.+|js-yaml)$/,
  },
};

/** Names of D3 that need no DOM and that the drawings use. */
const D3 = new Set('scaleLinear scaleBand scaleSqrt range max min sum cumsum mode groups format'.split(' '));

/** Files that may import more than their layer: the way from files to facts. */
const EXCEPTIONS: Record<string, RegExp> = {
  'src/facts/load/files.ts': /^node:(fs|path)$/,
  'src/facts/load/parse-file.ts': /^js-yaml$/,
  'src/facts/load/loader.ts': /^node:(fs|path|url)$/,
  'src/facts/load/library.ts': /^astro:content$/,
  'src/facts/load/translate.ts': /^node:crypto$/,
  'src/components/Prose.astro': /^astro:content$/,
};

const IMPORT = /(?:import|export)\s+(type\s+)?(?:([\w*{}\s,$]+?)\s+from\s+)?['"]([^'"]+)['"]/g;

function importsOf(text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, names = '', from]) => ({
    from: from!,
    names: names
      .replace(/[{}]/g, '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
    typeOnly:
      Boolean(type) ||
      (/\{/.test(names) &&
        names
          .replace(/[{}]/g, '')
          .split(',')
          .every((name) => /^\s*(type\s|$)/.test(name))),
  }));
}

const code = filesBelow('src').filter((file) => /\.(ts|mjs|astro)$/.test(file));
/** Tests, and what only tests import, may use what they need. */
const forTests = (file: string) => file.endsWith('.test.ts') || file.startsWith('src/testing/');
const layers = code.filter((file) => file.split('/').length > 2 && !forTests(file));

/** What is wrong with one import, in words, or nothing. */
function complaint(file: string, { from, typeOnly, names }: Import): string | undefined {
  const layer = file.split('/')[1]!;
  const rule = RULES[layer];
  if (!rule) return `${file} lies in src/${layer}/, which is no layer of the design`;
  if (from.startsWith('.')) {
    const target = normalize(join(dirname(file), from)).split('/')[1]!;
    if (rule.may.includes(target) || (typeOnly && rule.types?.includes(target))) return;
    return `${file} imports ${from}: ${layer} may not import ${target}${rule.types?.includes(target) ? ' except its types' : ''}`;
  }
  if (typeOnly && /^astro(\/loaders)?$/.test(from)) return;
  if (EXCEPTIONS[file]?.test(from)) return;
  if (!rule.packages?.test(from)) return `${file} imports ${from}: ${layer} may not`;
  const strange = from === 'd3' ? names.filter((name) => !D3.has(name) && !name.startsWith('type ')) : [];
  return strange.length > 0 ? `${file} imports ${strange.join(', ')} from d3, which is not on the list of names` : undefined;
}

test('each layer imports only what stands below it', () => {
  const found = layers.flatMap((file) => importsOf(read(file)).map((one) => complaint(file, one)));
  assert.deepEqual(found.filter(Boolean), []);
});

test('the import check sees what is wrong', () => {
  const wrong = (file: string, text: string) =>
    importsOf(text)
      .map((one) => complaint(file, one))
      .filter(Boolean).length;
  assert.equal(wrong('src/charts/x.ts', `import { a } from '../models/y.ts';`), 1);
  assert.equal(wrong('src/charts/x.ts', `import * as d3 from 'd3';`), 1);
  assert.equal(wrong('src/charts/x.ts', `import { select } from 'd3';`), 1);
  assert.equal(wrong('src/models/x.ts', `import { a } from '../outputs/y.ts';`), 1);
  assert.equal(wrong('src/models/x.ts', `import { a } from '../facts/load/types.ts';`), 0);
  assert.equal(wrong('src/pages/x.astro', `import '../commands/x.ts';`), 1);
});

test('code files stay short', () => {
  const long = code.filter((file) => read(file).split('\n').length > 200);
  assert.deepEqual(long, []);
  assert.ok(read('astro.config.mjs').split('\n').length < 60, 'astro.config.mjs has 60 lines or more');
});

test('the top level holds only what the design names', () => {
  const allowed = new Set([
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'astro.config.mjs',
    'src',
    'content',
    'public',
    'e2e',
    'README.md',
  ]);
  const made = new Set(['node_modules', 'dist', 'test-results', 'playwright-report']);
  const odd = readdirSync(root).filter((name) => !name.startsWith('.') && !allowed.has(name) && !made.has(name));
  assert.deepEqual(odd, []);
});

const WRITTEN = /\.(ts|mjs|astro|css|svg)$/;

test('no name, id or address of the dispute stands in the code, its tests and drawings, and no term of it in the code', () => {
  const { names, terms } = disputeWords(join(root, 'content'));
  assert.ok(names.length > 1000 && terms.length > 20, 'the content was not read');
  const [named, termed] = [finder(names), finder(terms)];
  const files = filesBelow('src').filter((file) => WRITTEN.test(file));
  const told = (file: string, found: string[]) => found.map((word) => `${file}: ${word}`);
  const isCode = (file: string) => !forTests(file) && !file.endsWith('.svg');
  assert.deepEqual(
    [...files.flatMap((file) => told(file, named(read(file)))), ...files.filter(isCode).flatMap((file) => told(file, termed(read(file))))],
    [],
  );
});

test('words of a dispute are read from its content: names, people, publishers, hosts and ids, but no ordinary words', () => {
  const { names, terms } = disputeWords(join(root, 'e2e/disputes/tea-house'));
  for (const word of [
    'The Teapot Guild',
    'Kettle',
    'Spout',
    'Cupplewick Evening School',
    'kettle-works.example',
    'tg-01',
    'pour-saved',
    'Cupplewick',
  ])
    assert.ok(names.includes(word), word);
  for (const word of ['The', 'about', 'steep']) assert.ok(!names.includes(word), word);
  assert.deepEqual(terms.toSorted(), ['first pourer', 'steep']);
  assert.deepEqual(finder(names)('A KETTLE, a tea pot, tg-012 and kettles'), ['KETTLE']);
  assert.deepEqual(finder(names)('the\n Teapot  Guild says (tg-01)'), ['the\n Teapot  Guild', 'tg-01']);
});

test('the lock file names no registry', () => {
  assert.doesNotMatch(read('package-lock.json'), /"resolved":/);
});
