import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder, rawOf, readFiles } from '../facts/load/files.ts';
import { hues } from '../facts/schema/site.ts';

/** Lightness and chroma in OKLCH of a side's marks and of its panels. They are the same for every hue, so that no side stands out more. */
const LOOK = {
  light: { mark: [0.55, 0.131], panel: [0.955, 0.02] },
  dark: { mark: [0.76, 0.11], panel: [0.254, 0.025] },
} as const;

/** OKLCH as red, green and blue (Ottosson 2020), between 0 and 1 where a screen can show it. */
function rgb(lightness: number, chroma: number, hue: number): number[] {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)] as const;
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return linear.map((value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055));
}

const isShown = (color: number[]) => color.every((value) => value >= 0 && value <= 1);
const hex = (color: number[]) =>
  `#${color
    .map((value) =>
      Math.round(255 * value)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** The colors of two sides, by custom property: as strong as screens can show both, so that they are equal. */
export function colorsOf(sides: Record<'first' | 'second', number>, scheme: keyof typeof LOOK): Record<string, string> {
  const { mark, panel } = LOOK[scheme];
  const colors = Object.entries({ '': mark, '-t': panel }).flatMap(([ending, [lightness, most]]) => {
    let chroma: number = most;
    while (!Object.values(sides).every((hue) => isShown(rgb(lightness, chroma, hue)))) chroma -= 0.001;
    return Object.entries(sides).map(([side, hue]) => [`--${side}${ending}`, hex(rgb(lightness, chroma, hue))]);
  });
  return Object.fromEntries(colors) as Record<string, string>;
}

/** Gives the style sheets the sides' colors that `hues` in `content/site.yaml` asks for, in place of those of `tokens.css` and `print.css`. */
export const sideColors = (): AstroIntegration => ({
  name: 'side-colors',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          css: {
            postcss: {
              plugins: [
                {
                  postcssPlugin: 'side-colors',
                  Once(root) {
                    const site = rawOf(readFiles(['site'])).site[0]?.data as { hues?: unknown } | undefined;
                    const { data: sides } = hues.safeParse(site?.hues);
                    if (sides)
                      root.walkDecls(/^--(first|second)(-t)?$/, (one) => {
                        one.value = colorsOf(sides, one.parent?.parent?.type === 'atrule' ? 'dark' : 'light')[one.prop]!;
                      });
                  },
                },
              ],
            },
          },
        },
      });
    },
    'astro:server:setup': ({ server: { watcher } }) => {
      watcher.on('change', (path) => {
        if (resolve(path) !== resolve(contentFolder, 'site.yaml')) return;
        // Astro reads a style sheet again only when the sheet itself changes.
        for (const sheet of ['tokens', 'print']) watcher.emit('change', resolve(`src/styles/${sheet}.css`));
      });
    },
  },
});
