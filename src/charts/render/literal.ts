import type { SvgNode } from '../layout/scene.ts';

/** The properties of classes, by class or, for a mark with a tone, by both: `solid first`. */
export type Literals = Map<string, Record<string, string>>;

const without = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');

const propertiesOf = (body: string): [string, string][] =>
  body
    .split(';')
    .filter(Boolean)
    .map((one) => one.split(':').map((part) => part.trim()) as [string, string]);

/** What most programs have, since some read the first name alone; then the site's faces, in which we paint. */
export const FACES = {
  serif: "Georgia, Literata, 'Liberation Serif', serif",
  sans: "Arial, 'Source Sans', 'Source Sans 3', 'Liberation Sans', Helvetica, sans-serif",
};

/**
 * What classes look like in light colors, since programs that open pictures know no custom properties.
 * @param tokens the sheet that sets colors in `:root` @param classes the sheet that uses them, a class or two in each selector
 */
export function literalsOf(tokens: string, classes: string): Literals {
  const colors = new Map(propertiesOf(/:root\{([^}]*)\}/.exec(without(tokens))?.[1] ?? ''));
  const named = new Map([...colors, ...Object.entries(FACES).map(([name, family]) => [`--${name}`, family] as const)]);
  const rules = [...without(classes).matchAll(/([^{}]+)\{([^}]*)\}/g)].flatMap(([, selectors, body]) =>
    selectors!.split(',').map((selector) => [selector.trim().slice(1), propertiesOf(body!)] as const),
  );
  const tones = rules.flatMap(([name, properties]) =>
    properties.every(([key]) => key === '--hue') ? [[name, properties[0]![1]] as const] : [],
  );
  const literals: Literals = new Map();
  const add = (name: string, properties: [string, string][], hue: string) => {
    const value = (text: string): string =>
      text.replace(/var\((--[\w-]+)\)/g, (whole, key: string) => (key === '--hue' ? value(hue) : (named.get(key) ?? whole)));
    const own = properties.filter(([key]) => !key.startsWith('--') && key !== 'pointer-events').map(([key, text]) => [key, value(text)]);
    literals.set(name, { ...literals.get(name), ...Object.fromEntries(own) });
  };
  for (const [name, properties] of rules) {
    add(name.replace('.', ' '), properties, 'var(--ink)');
    for (const [tone, hue] of tones) add(`${name} ${tone}`, properties, hue);
  }
  return literals;
}

/** Nodes with literal properties in place of classes. What answers to a pointer on pages is left out. */
export const literal = (nodes: SvgNode[], literals: Literals): SvgNode[] =>
  nodes.flatMap(({ attrs: { class: names, ...attrs }, children, ...rest }) => {
    if (names === 'hit') return [];
    const classes = String(names ?? '').split(' ');
    const pairs = [...classes, ...classes.flatMap((one, i) => classes.slice(i + 1).map((other) => `${one} ${other}`))];
    const look = Object.assign({}, ...pairs.map((one) => literals.get(one)).filter(Boolean)) as Record<string, string>;
    // Checks tell a scale's numbers from values.
    const step = classes.includes('step') && { class: 'step' };
    return [{ ...rest, attrs: { ...look, ...step, ...attrs }, ...(children && { children: literal(children, literals) }) }];
  });
