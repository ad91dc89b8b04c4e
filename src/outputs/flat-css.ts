/** A rule that sets nothing but the hue: a party's tone. */
const TONE = /^--hue:([^;]+);?$/;

/**
 * The light colours of a style sheet for a rasterizer that knows classes but no custom properties, no media and no `@supports`:
 * hex values in place of `var()`, and one rule for each hue in place of `--hue`.
 */
export function flatCss(tokens: string, classes: string): string {
  const light = /:root\{([^}]*)\}/.exec(tokens)?.[1] ?? '';
  const values = new Map([...light.matchAll(/--([\w-]+):([^;]+)/g)].map(([, name, value]) => [name!, value!]));
  const plain = (css: string) => css.replace(/var\(--([\w-]+)\)/g, (whole, name: string) => values.get(name) ?? whole);
  const rules = [...withoutBlocks(classes).matchAll(/([^{}]+)\{([^}]*)\}/g)].map(([, selector, body]) => ({
    selector: selector!.trim(),
    body: body!,
  }));
  const hues = rules.filter(({ body }) => TONE.test(body)).map(({ selector, body }) => ({ tone: selector, hue: TONE.exec(body)![1]! }));
  const ink = 'var(--ink)';
  return rules
    .filter(({ body }) => !TONE.test(body))
    .flatMap(({ selector, body }) => {
      const painted = (hue: string) => plain(body.replace(/--hue:[^;]+;?/, '').replaceAll('var(--hue)', hue));
      const own = `${selector}{${painted(ink).replaceAll(ink, values.get('ink')!)}}`;
      if (!body.includes('var(--hue)')) return [own];
      const each = hues.map(({ tone, hue }) => {
        const toned = selector.split(',').map((one) => one + tone);
        return `${toned.join(',')}{${painted(hue)}}`;
      });
      return [own, ...each];
    })
    .join('');
}

/** A style sheet without comments and without blocks that hold rules of their own, such as `@media`. */
const withoutBlocks = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
