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
  /** Folders and files below `src/` that may be imported. */
  may: string[];
  /** Those of which only types may be imported. */
  types?: string[];
  /** Packages that may be imported. */
  packages?: RegExp;
}

const FACTS = ['facts/schema', 'facts/values', 'facts/load/types.ts'];
const MODELS = ['models', 'i18n', 'charts', ...FACTS];
const VIEWS: Rule = {
  may: ['components', 'layouts', 'styles', 'models', 'i18n', 'charts/render', 'charts/layout/symbols.ts', 'facts/values'],
  types: ['facts', 'charts', 'search'],
  packages: /^astro:/,
};
const NODE = /^node:/;

/**
 * Who may import what. The most particular folder or file holds. Facts know nothing of pages, pages nothing of files;
 * nothing that builds or checks the site reaches into its components; the search script stays free of the server.
 */
const RULES: Record<string, Rule> = {
  'facts/schema': { may: ['facts/schema', 'facts/values'], packages: /^astro\/zod$/ },
  'facts/values': { may: ['facts/values'], types: ['facts/schema', 'facts/load/types.ts'], packages: /^(fastest-levenshtein|entities)$/ },
  facts: { may: ['facts'], types: ['i18n'], packages: /^astro\/zod$/ },
  'facts/load/files.ts': { may: ['facts'], packages: NODE },
  'facts/load/shown.ts': { may: ['facts'], packages: NODE },
  'facts/load/problem.ts': { may: ['facts'], packages: /^(node:(fs|path)|yaml|fastest-levenshtein)$/ },
  'facts/load/parse-file.ts': { may: ['facts'], packages: /^(js-yaml|satteri)$/ },
  'facts/load/library.ts': { may: ['facts'], packages: /^astro:content$/ },
  'facts/load/translate.ts': { may: ['facts'], types: ['i18n'], packages: /^node:crypto$/ },
  charts: { may: ['charts', 'facts/schema', 'facts/values'], packages: /^(d3|entities)$/ },
  i18n: { may: ['i18n'], types: ['facts'] },
  models: { may: MODELS },
  components: VIEWS,
  layouts: VIEWS,
  styles: { may: ['styles'], packages: /^astro\/config$/ },
  pages: { ...VIEWS, may: [...VIEWS.may, 'pages', 'facts/load/library.ts', 'facts/schema', 'outputs', 'search/client', 'search/index.ts'] },
  'search/client': { may: ['search/client', 'search/text.ts'], types: ['search', 'i18n'], packages: /^fastest-levenshtein$/ },
  'search/text.ts': { may: [] },
  search: { may: ['search', ...MODELS], packages: /^(pagefind|entities)$/ },
  outputs: { may: ['outputs', ...MODELS], packages: /^(@takumi-rs\/core|node:.+)$/ },
  'outputs/archive-page.ts': { may: ['checks/site.ts'], packages: /^(node:.+|htmlparser2|dom-serializer)$/ },
  integrations: {
    may: ['integrations', 'facts', 'checks', 'models', 'i18n'],
    packages: new RegExp(`${NODE.source}|^(js-yaml|entities|htmlparser2|culori)$`),
  },
  checks: { may: ['checks', 'facts', 'i18n'], packages: /^(node:.+|astro\/zod|html-validate|htmlparser2|saxes)$/ },
  commands: {
    may: ['commands', 'checks', 'integrations', 'outputs', 'search', 'models', 'i18n', 'charts', 'facts'],
    packages: /^(node:.+|js-yaml|fflate)$/,
  },
};

/** True where a path is one of some folders or files, or below one. */
const isIn = (path: string, places: string[]) => places.some((place) => path === place || path.startsWith(`${place}/`));

/** The rule of the most particular folder that a file is in. */
const ruleOf = (file: string): [string, Rule] | undefined =>
  Object.entries(RULES)
    .filter(([place]) => isIn(file, [place]))
    .sort(([a], [b]) => b.length - a.length)[0];

/** Names of D3 that need no DOM and that the drawings use. */
const D3 = new Set('scaleLinear scaleSqrt ticks range max min sum cumsum groups'.split(' '));

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
function complaint(path: string, { from, typeOnly, names }: Import): string | undefined {
  const file = path.replace(/^src\//, '');
  const [place, rule] = ruleOf(file) ?? [];
  if (!place || !rule) return `${path} is in no folder that the design names`;
  if (from.startsWith('.')) {
    const target = normalize(join(dirname(file), from));
    if (isIn(target, rule.may) || (typeOnly && isIn(target, rule.types ?? []))) return;
    return `${path} imports ${from}: src/${place} may not import ${isIn(target, rule.types ?? []) ? 'more than types of ' : ''}src/${target}`;
  }
  if (typeOnly && /^astro(\/loaders)?$/.test(from)) return;
  if (!rule.packages?.test(from)) return `${path} imports ${from}: src/${place} may not`;
  const strange = from === 'd3' ? names.filter((name) => !D3.has(name) && !name.startsWith('type ')) : [];
  return strange.length > 0 ? `${path} imports ${strange.join(', ')} from d3, which needs a DOM or is not in use yet` : undefined;
}

test('each layer imports only what stands below it', () => {
  const found = layers.flatMap((file) => importsOf(read(file)).map((one) => complaint(file, one)));
  assert.deepEqual(found.filter(Boolean), []);
});

/** What the script of the search page may reach by its imports. */
const IN_BROWSER = /^(src\/search\/(client\/.+|text\.ts)|fastest-levenshtein)$/;

/** Files and packages that a file needs at run time, itself included. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { from } of importsOf(read(file)).filter((one) => !one.typeOnly))
    if (from.startsWith('.')) reach(normalize(join(dirname(file), from)), seen);
    else seen.add(from);
  return seen;
}

test('the script of the search page imports nothing that runs on a server, and no words: the page hands it those of its language', () => {
  const reached = [...reach('src/search/client/client.ts')];
  assert.ok(reached.length > 5, 'its imports were not found');
  assert.deepEqual(
    reached.filter((file) => !IN_BROWSER.test(file)),
    [],
  );
});

test('the import check sees what is wrong', () => {
  const wrong = (file: string, text: string) =>
    importsOf(text)
      .map((one) => complaint(file, one))
      .filter(Boolean).length;
  assert.equal(wrong('src/facts/schema/x.ts', `import { a } from '../load/y.ts';`), 1);
  assert.equal(wrong('src/charts/x.ts', `import { a } from '../models/y.ts';`), 1);
  assert.equal(wrong('src/charts/x.ts', `import * as d3 from 'd3';`), 1);
  assert.equal(wrong('src/charts/x.ts', `import { select } from 'd3';`), 1);
  assert.equal(wrong('src/models/x.ts', `import { a } from '../outputs/y.ts';`), 1);
  assert.equal(wrong('src/models/x.ts', `import type { Library } from '../facts/load/types.ts';`), 0);
  assert.equal(wrong('src/components/X.astro', `import { library } from '../facts/load/library.ts';`), 1);
  assert.equal(wrong('src/pages/x.astro', `import { library } from '../facts/load/library.ts';`), 0);
  assert.equal(wrong('src/components/X.astro', `import { scaleLinear } from 'd3';`), 1);
  assert.equal(wrong('src/search/client/x.ts', `import { t } from '../../i18n/t.ts';`), 1);
  assert.equal(wrong('src/checks/x.ts', `import X from '../components/X.astro';`), 1);
});

test('tests in e2e see the built site only', () => {
  const files = filesBelow('e2e').filter((file) => /\.(ts|mjs)$/.test(file));
  const inside = files.flatMap((file) => importsOf(read(file)).map(({ from }) => ({ file, target: normalize(join(dirname(file), from)) })));
  assert.deepEqual(
    inside.filter(({ target }) => target.startsWith('src/')),
    [],
  );
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
  assert.deepEqual(terms.toSorted(), ['first pourer', 'lid', 'steep']);
  assert.deepEqual(finder(names)('A KETTLE, a tea pot, tg-012 and kettles'), ['KETTLE']);
  assert.deepEqual(finder(names)('the\n Teapot  Guild says (tg-01)'), ['the\n Teapot  Guild', 'tg-01']);
});

test('the lock file names no registry', () => {
  assert.doesNotMatch(read('package-lock.json'), /"resolved":/);
});
