import { parse, walk, type AttributeSelector, type CssNode } from 'css-tree';

/** A rule with its selectors one by one, and the names without which each matches nothing: `p`, `.note`, `#main`, `[type=search]`. */
interface Rule {
  selectors: { css: string; needs: string[] }[];
  body: string;
}

/** A condition around further rules: `@media (…)`. */
interface Block {
  head: string;
  parts: Part[];
}

type Part = string | Rule | Block;

const CONDITION = /^(media|supports|container)$/;

const valueOf = ({ value }: AttributeSelector) => (value?.type === 'String' ? value.value : (value?.name ?? ''));

/** The names that a selector asks for. What stands in brackets after `:is`, `:not` or `:has` is not read: such a rule is rather kept. */
function needsOf(selector: CssNode): string[] {
  const needs: string[] = [];
  walk(selector, function (node) {
    if (node.type === 'ClassSelector') needs.push(`.${node.name}`);
    else if (node.type === 'IdSelector') needs.push(`#${node.name}`);
    else if (node.type === 'TypeSelector' && node.name !== '*') needs.push(node.name);
    else if (node.type === 'AttributeSelector' && node.name.name === 'type') needs.push(`[type=${valueOf(node)}]`);
    return node.type === 'PseudoClassSelector' ? walk.skip : undefined;
  });
  return needs;
}

/** A style sheet in parts that can be left out one by one. Each keeps its text as it was written. */
function sheetOf(css: string): Part[] {
  const written = (node: CssNode) => css.slice(node.loc!.start.offset, node.loc!.end.offset);
  const part = (node: CssNode): Part => {
    if (node.type === 'Rule' && node.prelude.type === 'SelectorList')
      return {
        selectors: node.prelude.children.toArray().map((one) => ({ css: written(one), needs: needsOf(one) })),
        body: written(node.block),
      };
    if (node.type !== 'Atrule' || !node.block || !CONDITION.test(node.name)) return written(node);
    return { head: `@${node.name} ${node.prelude ? written(node.prelude) : ''}`, parts: node.block.children.toArray().map(part) };
  };
  const sheet = parse(css, { positions: true });
  return sheet.type === 'StyleSheet' ? sheet.children.toArray().map(part) : [css];
}

/** A style sheet without the rules that match nothing. @param names what stands on the page, as `namesOn` gives it */
const stylesFor = (sheet: Part[], names: Set<string>): string =>
  sheet
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('parts' in part) {
        const inner = stylesFor(part.parts, names);
        return inner && `${part.head}{${inner}}`;
      }
      const kept = part.selectors.filter(({ needs }) => needs.every((name) => names.has(name)));
      return kept.length > 0 ? kept.map(({ css }) => css).join(',') + part.body : '';
    })
    .join('');

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const SCRIPT = /<script(?![^>]*application\/ld\+json)[^>]*>([\s\S]*?)<\/script>/g;

/** Each word of a script may be the name of what it adds to the page. */
const inScript = (code: string) => (code.match(/[a-z][\w-]*/gi) ?? []).flatMap((word) => [word, `.${word}`, `#${word}`, `[type=${word}]`]);

/** Elements, classes and ids on a page, with what its scripts might add. @param scripts the code of scripts that it loads */
function namesOn(html: string, scripts: string[]): Set<string> {
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]!);
  return new Set([
    ...all(/<([a-z][a-z0-9]*)/g),
    ...all(/ class="([^"]*)"/g).flatMap((list) => list.split(/\s+/).map((name) => `.${name}`)),
    ...all(/ id="([^"]*)"/g).map((id) => `#${id}`),
    ...all(/ type="([^"]*)"/g).map((type) => `[type=${type}]`),
    ...[...all(SCRIPT), ...scripts].flatMap(inScript),
  ]);
}

/** A style sheet without variables that nothing reads. @param read all that may read one */
function withReadVariables(css: string, read: string): string {
  const names = new Set([...read.matchAll(/var\(--([\w-]+)|getPropertyValue\(["']--([\w-]+)/g)].map((match) => match[1] ?? match[2]));
  return css.replace(/--([\w-]+):[^;{}]*;?/g, (whole, name: string) => (names.has(name) ? whole : ''));
}

const sheets = new Map<string, Part[]>();

/** The rules of one sheet that can match. */
function keptOf(css: string, names: Set<string>): string {
  const sheet = sheets.get(css) ?? sheetOf(css);
  sheets.set(css, sheet);
  return stylesFor(sheet, names);
}

/** A page whose styles hold only the rules that can match on it, and the variables that these or its scripts read. */
export function withOwnStyles(html: string, scripts: string[] = []): string {
  const bare = html.replace(STYLE, '');
  const names = namesOn(bare, scripts);
  const kept = [...html.matchAll(STYLE)].map(([, css = '']) => keptOf(css, names));
  const read = [...kept, ...scripts, ...[...bare.matchAll(SCRIPT)].map(([, code = '']) => code)].join('');
  return html.replace(STYLE, () => `<style>${withReadVariables(kept.shift()!, read)}</style>`);
}
