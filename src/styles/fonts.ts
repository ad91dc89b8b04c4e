import { fontProviders } from 'astro/config';

// Headings, answers, numbers and labels are preloaded and swap in, so that a first visit shows the site's faces; their fallbacks have the
// same measure. Running text takes its face only where that is there in time, which preloading sees to on most lines: swapped later, it
// would break lines elsewhere under the reader's eyes. Both weights of Literata are one file.
const local = (file: string, weight: string, display: 'swap' | 'optional', style: 'normal' | 'italic' = 'normal') => ({
  weight,
  style,
  display,
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
    options: {
      variants: [
        local('literata.woff2', '400', 'optional'),
        local('literata.woff2', '600', 'swap'),
        local('literata-italic.woff2', '400', 'optional', 'italic'),
      ],
    },
  },
  {
    provider: fontProviders.local(),
    name: 'Source Sans',
    cssVariable: '--sans',
    fallbacks: ['source-sans-arial', 'source-sans-roboto', 'sans-serif'],
    optimizedFallbacks: false,
    options: { variants: [local('source-sans.woff2', '400 600', 'swap')] },
  },
];
