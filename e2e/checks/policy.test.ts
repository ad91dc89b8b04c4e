import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { elements, parsed, textOf, type Element } from '../setup/html.ts';
import { filesBelow, read } from './files.ts';

const pages = filesBelow('dist').filter((file) => file.endsWith('.html'));
const SEARCH = /^dist\/([a-z]{2}\/)?search\/index\.html$/;

const isPolicy = ({ name, attribs }: Element) => name === 'meta' && attribs['http-equiv']?.toLowerCase() === 'content-security-policy';
/** A script that a browser runs. Structured data isn't one. */
const isScript = ({ name, attribs }: Element) => name === 'script' && !attribs['type']?.endsWith('json');
const leadsOn = ({ name, attribs }: Element) => name === 'meta' && attribs['http-equiv'] === 'refresh';
const isSheet = ({ name, attribs }: Element) => name === 'link' && attribs['rel'] === 'stylesheet';

const digest = (element: Element) => `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`;

/** A page's policy as a map from directives to their sources. */
function directivesOf({ attribs }: Element): Map<string, string[]> {
  const parts = attribs['content']!.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.filter(([name]) => name).map(([name, ...sources]) => [name!, sources]));
}

test('every page has one content policy, in its head, before anything that runs or asks for a file of style', () => {
  assert.ok(pages.length > 10);
  for (const page of pages) {
    const relevant = elements(parsed(read(page)), (element) => isPolicy(element) || isScript(element) || isSheet(element));
    assert.ok(relevant[0] && isPolicy(relevant[0]), page);
    assert.equal(relevant.filter(isPolicy).length, 1, page);
    assert.ok(relevant[0].parent && 'name' in relevant[0].parent && relevant[0].parent.name === 'head', page);
  }
});

test('the policy allows nothing by default, nothing inline but what it names by hash, and nothing of other sites', () => {
  for (const page of pages) {
    const all = elements(parsed(read(page)), () => true);
    const directives = directivesOf(all.find(isPolicy)!);
    const { 'script-src': scripts, 'style-src': styles, ...others } = Object.fromEntries(directives);
    const none = { 'default-src': ["'none'"] };
    const own = {
      'connect-src': ["'self'"],
      'img-src': ["'self'"],
      'font-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
    };
    // A page that leads on to another shows nothing of its own.
    assert.deepEqual(others, all.some(leadsOn) ? none : { ...none, ...own }, page);
    for (const sources of [scripts!, styles ?? []])
      assert.deepEqual(
        sources.filter((source) => source !== "'self'" && !/^'sha256-[\w+/]{43}='$/.test(source)),
        // Pagefind runs as WebAssembly.
        sources === scripts && SEARCH.test(page) ? ["'wasm-unsafe-eval'"] : [],
        page,
      );
    const unlisted = [
      ...all.filter((element) => isScript(element) && !element.attribs['src'] && !scripts!.includes(digest(element))),
      ...all.filter((element) => element.name === 'style' && !styles!.includes(digest(element))),
      ...all.filter(({ attribs }) => Object.keys(attribs).some((name) => name === 'style' || name.startsWith('on'))),
    ];
    assert.deepEqual(
      unlisted.map((element) => `${page}: <${element.name}> ${textOf(element).slice(0, 80)}`),
      [],
    );
  }
});
