import { fontProviders } from 'astro/config';

// The upright faces are preloaded and seen on the first visit; their fallbacks have the same measure, so that next to nothing moves when they
// come. The italic one is rare and has no measured fallback: where it comes late, it waits for the next page.
const local = (file: string, weight: string, style: 'normal' | 'italic' = 'normal') => ({
  weight,
  style,
  display: style === 'italic' ? ('optional' as const) : ('swap' as const),
  src: [`./src/assets/fonts/${file}`],
});

/** The site's faces, Literata and Source Sans 3 (SIL Open Font License), cut to Latin. Their measured fallbacks are in `fonts.css`. */
export const fonts = [
  {
    provider: fontProviders.local(),
    name: 'Literata',
    cssVariable: '--serif',
    fallbacks: ['literata-georgia', 'literata-noto', 'literata-times', 'serif'],
    optimizedFallbacks: false,
    options: { variants: [local('literata.woff2', '400 600'), local('literata-italic.woff2', '400', 'italic')] },
  },
  {
    provider: fontProviders.local(),
    name: 'Source Sans',
    cssVariable: '--sans',
    fallbacks: ['source-sans-arial', 'source-sans-roboto', 'sans-serif'],
    optimizedFallbacks: false,
    options: { variants: [local('source-sans.woff2', '400 600')] },
  },
];
