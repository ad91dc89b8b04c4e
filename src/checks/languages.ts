import { parseDocument } from 'htmlparser2';
import { follow, originalOf, pathOf, type Problem, type Result, type Site } from './site.ts';
import { SHOWN } from './texts.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];

/** Metadata that is shown. */
const META = /^(description|og:title)$/;
const CODE = new Set(['script', 'style', 'pre', 'code']);

/** Words, and not a name or the address of a site: a small letter begins one of them. */
const SENTENCE = /^(?!https?:).*?(?:^|\s)\p{Ll}{3,}(?![\p{L}.]*\.\p{L})/su;

/** Every text of a page that a reader takes in and that is in a language. */
function texts(html: string, language: string): string[] {
  const found: string[] = [];
  const say = (text: string | undefined, lang: string) => {
    const said = text?.replace(/\s+/g, ' ').trim();
    if (said && lang === language) found.push(said);
  };
  const walk = (node: Node, lang: string): void => {
    if (node.type === 'text') say(node.data, lang);
    if (!('attribs' in node) || CODE.has(node.name)) return;
    const { attribs } = node;
    const here = attribs['lang'] ?? lang;
    for (const name of SHOWN) say(attribs[name], here);
    if (META.test(attribs['name'] ?? attribs['property'] ?? '')) say(attribs['content'], here);
    for (const child of node.children) walk(child, here);
  };
  for (const node of parseDocument(html).children) walk(node, language);
  return found;
}

/** So many words that begin small, one after the other, are no name. Drawings break their lines elsewhere in each language, so a text is more than a line. */
const RUN = 3;

/** Runs of words that begin small in texts. */
function runs(said: string[]): Set<string> {
  const words = said.flatMap((text) => text.split(/\s+/));
  const small = (word: string) => /^\p{Ll}[\p{L}’-]*[,.;:]?$/u.test(word);
  const starts = words.keys().filter((i) => words.slice(i, i + RUN).filter(small).length === RUN);
  return new Set([...starts].map((i) => words.slice(i, i + RUN).join(' ')));
}

/** Texts of a translated page that are those of its original and do not say so. */
function untranslated(file: string, site: Site): Problem[] {
  const textsOf = (name: string) => texts(site.files.get(name)!, site.pages.get(name)!.lang);
  const original = originalOf(file, site);
  if (!site.pages.has(original)) return [{ file, wrong: 'translates a page that is not there', todo: 'Take it out of the edition' }];
  const [said, own] = [textsOf(file), textsOf(original)];
  const whole = said.filter((text) => SENTENCE.test(text) && own.includes(text));
  const parts = [...runs(said).intersection(runs(own))].filter((run) => !whole.some((text) => text.includes(run)));
  return [...new Set([...whole, ...parts])].map((text) => ({
    file,
    wrong: `says in its original’s language: “${text}”`,
    todo: `Translate it in the texts of the edition “${site.pages.get(file)!.lang}”, or mark its language`,
  }));
}

const ALTERNATE = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g;

/** Files in other languages that a page names, by language. */
const alternates = (file: string, site: Site) =>
  [...site.files.get(file)!.matchAll(ALTERNATE)].map(([, language, href]) => {
    const target = follow(href!, file, site);
    return { language: language!, file: target && 'file' in target ? target.file : href! };
  });

/** A page names each of its languages, itself among them, and each names it. */
function oneWay(file: string, site: Site): Problem[] {
  const named = alternates(file, site);
  if (named.length === 0) return [];
  const back = named.filter((other) => {
    const page = site.pages.get(other.file);
    const right = other.language === 'x-default' || page?.lang === other.language;
    return !right || !alternates(other.file, site).some((one) => one.file === file);
  });
  const self = named.some((one) => one.file === file) ? [] : [{ file, wrong: 'does not name itself', todo: 'Name all its languages' }];
  return [
    ...self,
    ...back.map((other) => ({
      file,
      wrong: `names ${pathOf(other.file)} as itself in “${other.language}”, which does not name it back`,
      todo: 'Name all languages on each page',
    })),
  ];
}

/** Translated pages hold no sentence of the original that does not say so, and the languages of a page name each other. */
export function languages(site: Site): Result {
  const translated = [...site.pages.keys()].filter((file) => originalOf(file, site) !== file);
  return {
    counted: [
      [site.pages.size, 'pages with their languages'],
      [translated.length, 'of them translated'],
    ],
    problems: [...translated.flatMap((file) => untranslated(file, site)), ...[...site.pages.keys()].flatMap((file) => oneWay(file, site))],
  };
}
