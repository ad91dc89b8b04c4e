import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import { filesBelow, read } from './files.ts';

/** Attributes that make a browser load something without being asked. A link that a reader follows is none. */
const LOADING = ['src', 'srcset', 'poster', 'data', 'background', 'action', 'formaction', 'ping', 'manifest', 'imagesrcset', 'xlink:href'];

/** Relations whose address is told, but not loaded. */
const TOLD = /^(canonical|alternate|author|license|describedby|help|next|prev|up|item|cite-as)$/;

const elsewhere = (address: string) => /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address) || /,\s*(?:https?:)?\/\//.test(address);

/** What a style sheet would load from another origin. */
const styleLoads = (css: string) =>
  [...css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g)].map(([, address]) => address!).filter(elsewhere);

/** Ways for a script to keep something, or to reach another origin. Pagefind resolves addresses against example.com and asks it for nothing. */
const SCRIPT =
  /document\s*\.\s*cookie|cookieStore|localStorage|sessionStorage|indexedDB|openDatabase|caches\s*\.|serviceWorker|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts|https?:\/\/(?!www\.w3\.org\/|example\.com\$\{)/g;

const scriptFaults = (script: string) => [...new Set([...script.matchAll(SCRIPT)].map(([found]) => found))];

/** What a page or drawing would load from another origin, and what its scripts would keep. */
function faultsOf(markup: string, isXml: boolean): string[] {
  const faults: string[] = [];
  let inside = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        inside = name === 'script' && attributes['type'] === 'application/ld+json' ? 'data' : name;
        const loading = LOADING.filter((key) => attributes[key] !== undefined);
        if (name === 'link' && !(attributes['rel'] ?? '').split(' ').every((rel) => TOLD.test(rel))) loading.push('href');
        if (['image', 'use', 'feimage', 'feImage', 'base'].includes(name)) loading.push('href');
        for (const key of loading) if (elsewhere(attributes[key] ?? '')) faults.push(`<${name} ${key}="${attributes[key]}">`);
        if (
          name === 'meta' &&
          /refresh/i.test(attributes['http-equiv'] ?? '') &&
          /url=\s*(https?:)?\/\//i.test(attributes['content'] ?? '')
        )
          faults.push(`<meta refresh ${attributes['content']}>`);
        faults.push(...styleLoads(attributes['style'] ?? ''));
      },
      ontext(text) {
        if (inside === 'style') faults.push(...styleLoads(text));
        if (inside === 'script') faults.push(...scriptFaults(text));
      },
      onclosetag: () => (inside = ''),
    },
    { xmlMode: isXml },
  );
  parser.end(markup);
  return faults;
}

const CHECKS: [ending: RegExp, faults: (text: string) => string[]][] = [
  [/\.html$/, (text) => faultsOf(text, false)],
  [/\.svg$/, (text) => faultsOf(text, true)],
  [/\.css$/, styleLoads],
  [/\.m?js$/, scriptFaults],
];

test('no built file loads anything from another origin, and no script keeps anything', () => {
  const seen = new Set<RegExp>();
  const faults = filesBelow('dist').flatMap((file) => {
    const [ending, check] = CHECKS.find(([pattern]) => pattern.test(file)) ?? [];
    if (ending) seen.add(ending);
    return check?.(read(file)).map((fault) => `${file}: ${fault}`) ?? [];
  });
  assert.deepEqual(faults, []);
  for (const ending of [/\.html$/, /\.svg$/, /\.m?js$/])
    assert.ok(
      [...seen].some(({ source }) => source === ending.source),
      `no ${ending}`,
    );
});

test('the check sees every way to load and to keep, and lets links and told addresses be', () => {
  const wrong = [
    '<img src="//a.example/p.png">',
    '<img srcset="/p.png 1x, https://a.example/p.png 2x">',
    '<link rel="dns-prefetch" href="https://a.example">',
    '<form action="https://a.example/"></form>',
    '<a href="/" ping="https://a.example/">x</a>',
    '<meta http-equiv="refresh" content="0; url=https://a.example/">',
    '<style>@import "https://a.example/x.css";</style>',
    '<style>p{background:url(https://a.example/p.png)}</style>',
    '<svg><image href="https://a.example/p.png"/></svg>',
    '<script>document.cookie="a=1"</script>',
    '<script>localStorage.a=1</script>',
    '<script>fetch("https://a.example/")</script>',
  ];
  for (const markup of wrong) assert.equal(faultsOf(markup, false).length, 1, markup);
  const right =
    '<a href="https://a.example/">x</a><link rel="canonical" href="https://b.example/"><img src="/p.png"><img src="data:image/png;base64,AA//">';
  assert.deepEqual(faultsOf(right, false), []);
  assert.equal(scriptFaults('const a = sessionStorage.getItem("a"); navigator.serviceWorker.register("/w.js")').length, 2);
});
