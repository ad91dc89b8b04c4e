import type { SvgNode } from '../layout/scene.ts';

/** What most programs have, since some read the first name alone; then the site's faces, in which we paint. */
export const FACES = {
  serif: "Georgia, Literata, 'Liberation Serif', serif",
  sans: "Arial, 'Source Sans', 'Source Sans 3', 'Liberation Sans', Helvetica, sans-serif",
};

/** The rules outside of any `@media`, a selector of one or more classes each. */
function rulesOf(css: string) {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...plain.matchAll(/([^{}]+)\{([^}]*)\}/g)].flatMap(([, selectors, body]) => {
    const properties = [...body!.matchAll(/([\w-]+):([^;]+)/g)].map(([, name, value]): [string, string] => [name!, value!.trim()]);
    return selectors!.split(',').map((selector) => ({ classes: selector.trim().split('.').filter(Boolean), properties }));
  });
}

/** What classes look like in light colors, without custom properties. @param tokens sets colors in `:root` @param classes uses them */
export function literalsOf(tokens: string, classes: string) {
  const root = rulesOf(tokens).find((rule) => rule.classes[0] === ':root')?.properties ?? [];
  const faces = Object.entries(FACES).map(([name, family]): [string, string] => [`--${name}`, family]);
  return { rules: rulesOf(classes), custom: new Map([...root, ...faces]) };
}

export type Literals = ReturnType<typeof literalsOf>;

/** The properties of a node's classes. */
function lookOf(classes: string[], { rules, custom }: Literals): Record<string, string> {
  const own = new Map(rules.filter((rule) => rule.classes.every((name) => classes.includes(name))).flatMap((rule) => rule.properties));
  const literal = (text: string): string =>
    text.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => literal(own.get(name) ?? custom.get(name) ?? '') || whole);
  const shown = [...own].filter(([name]) => !name.startsWith('--') && name !== 'pointer-events');
  return Object.fromEntries(shown.map(([name, value]) => [name, literal(value)]));
}

/** Nodes with literal properties in place of classes. What answers to a pointer on pages is left out. */
export const literal = (nodes: SvgNode[], literals: Literals): SvgNode[] =>
  nodes.flatMap(({ attrs: { class: names, ...attrs }, children, ...rest }) => {
    if (names === 'hit') return [];
    const classes = String(names ?? '').split(' ');
    // Checks tell a scale's numbers from values.
    const step = classes.includes('step') && { class: 'step' };
    const look = lookOf(classes, literals);
    return [{ ...rest, attrs: { ...look, ...step, ...attrs }, ...(children && { children: literal(children, literals) }) }];
  });
