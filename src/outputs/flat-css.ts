/** A rule that only sets the hue: the tone of a party. */
const TONE = /^--hue:([^;]+);?$/;

const withoutAtRules = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');

/**
 * A style sheet in its light colors for the rasterizer, which knows classes but no custom properties and no at-rules.
 * `var()` becomes its value, and a rule that uses `--hue` becomes one rule for each tone.
 * @param tokens the sheet that sets colors in `:root` @param classes the sheet that uses them
 */
export function flatCss(tokens: string, classes: string): string {
  const light = /:root\{([^}]*)\}/.exec(tokens)?.[1] ?? '';
  const values = new Map([...light.matchAll(/--([\w-]+):([^;]+)/g)].map(([, name, value]) => [name!, value!]));
  const rules = [...withoutAtRules(classes).matchAll(/([^{}]+)\{([^}]*)\}/g)].map(
    ([, selector, body]) => [selector!.trim(), body!] as const,
  );
  const tones = rules.flatMap(([selector, body]) => (TONE.test(body) ? [[selector, TONE.exec(body)![1]!] as const] : []));
  const resolve = (body: string, hue: string) =>
    body
      .replace(/--hue:[^;]+;?/, '')
      .replaceAll('var(--hue)', hue)
      .replace(/var\(--([\w-]+)\)/g, (whole, name: string) => values.get(name) ?? whole);
  return rules
    .filter(([, body]) => !TONE.test(body))
    .flatMap(([selector, body]) => [
      `${selector}{${resolve(body, 'var(--ink)')}}`,
      ...(body.includes('var(--hue)') ? tones : []).map(
        ([tone, hue]) =>
          `${selector
            .split(',')
            .map((one) => one + tone)
            .join(',')}{${resolve(body, hue)}}`,
      ),
    ])
    .join('');
}
