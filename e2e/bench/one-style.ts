import { parse, type CssNode } from 'css-tree';

/** Rules under one condition: selectors by what they set, and what has no selectors, such as faces. */
interface Group {
  plain: Set<string>;
  rules: Map<string, Set<string>>;
  groups: Map<string, Group>;
}

const empty = (): Group => ({ plain: new Set(), rules: new Map(), groups: new Map() });

/** The value of a key, made where there is none. */
function under<T>(map: Map<string, T>, key: string, make: () => T): T {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function collect(css: string): (node: CssNode, into: Group) => void {
  const written = (node: CssNode) => css.slice(node.loc!.start.offset, node.loc!.end.offset);
  return function add(node, into) {
    if (node.type === 'Rule' && node.prelude.type === 'SelectorList')
      node.prelude.children.forEach((one) => under(into.rules, written(node.block), () => new Set()).add(written(one)));
    else if (node.type === 'Atrule' && node.block && /^(media|supports|container)$/.test(node.name)) {
      const group = under(into.groups, `@${node.name} ${node.prelude ? written(node.prelude) : ''}`, empty);
      node.block.children.forEach((inner) => add(inner, group));
    } else into.plain.add(written(node));
  };
}

const print = ({ plain, rules, groups }: Group): string =>
  [
    ...plain,
    ...[...rules].map(([body, selectors]) => [...selectors].join(',') + body),
    ...[...groups].map(([head, group]) => `${head}{${print(group)}}`),
  ].join('');

/** The styles of a page. */
export const stylesOf = (html: string) => [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]!);

/**
 * The style sheet that many pages would share: all that any of them carries, once. Selectors that set the same stand together, which makes
 * it rather smaller than a real one; the order of rules is not kept, so it is for weighing and timing only.
 */
export function oneStyle(pages: string[]): string {
  const all = empty();
  for (const css of new Set(pages.flatMap(stylesOf))) {
    const sheet = parse(css, { positions: true });
    if (sheet.type === 'StyleSheet') sheet.children.forEach((node) => collect(css)(node, all));
  }
  return print(all);
}
