import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { displayable, formatHex, type Oklch } from 'culori';
import { contentFolder, rawOf, readFiles } from '../facts/load/files.ts';
import { hues } from '../facts/schema/site.ts';

/** Lightness and chroma in OKLCH of a side's marks and of its panels. They are the same for every hue, so that no side stands out more. */
const LOOK = {
  light: { mark: [0.55, 0.131], panel: [0.955, 0.02] },
  dark: { mark: [0.76, 0.11], panel: [0.254, 0.025] },
} as const;

/** The colors of two sides, by custom property: as strong as screens can show both, so that they are equal. */
export function colorsOf(sides: Record<'first' | 'second', number>, scheme: keyof typeof LOOK): Record<string, string> {
  const { mark, panel } = LOOK[scheme];
  const colors = Object.entries({ '': mark, '-t': panel }).flatMap(([ending, [lightness, most]]) => {
    let chroma: number = most;
    const color = (h: number): Oklch => ({ mode: 'oklch', l: lightness, c: chroma, h });
    while (!Object.values(sides).every((hue) => displayable(color(hue)))) chroma -= 0.001;
    return Object.entries(sides).map(([side, hue]) => [`--${side}${ending}`, formatHex(color(hue))]);
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
