import { fontProviders } from 'astro/config';

// Headings, answers, numbers and labels are preloaded and swap in, so that a first visit shows the site's faces; their fallbacks have the
// same measure. Running text takes its face only where that is there in time, which preloading sees to on most lines: swapped later, it
// would break lines elsewhere under the reader's eyes. It is a family of its own, since WebKit sets text whose weight is late in another
// weight of the family.
const local = (file: string, display: 'swap' | 'optional', weight = '400 600', style: 'normal' | 'italic' = 'normal') => ({
  weight,
  style,
  display,
  src: [`./src/assets/fonts/${file}.woff2`],
});

const provider = fontProviders.local();
const serif = { provider, fallbacks: ['literata-georgia', 'literata-noto', 'literata-times', 'serif'], optimizedFallbacks: false };

/** The site's faces, Literata and Source Sans 3 (SIL Open Font License), cut to Latin. Their measured fallbacks are in `fonts.css`. */
export const fonts = [
  { ...serif, name: 'Literata', cssVariable: '--serif', options: { variants: [local('literata', 'swap')] } },
  {
    ...serif,
    name: 'Literata text',
    cssVariable: '--text',
    options: { variants: [local('literata', 'optional'), local('literata-italic', 'optional', '400', 'italic')] },
  },
  {
    provider,
    name: 'Source Sans',
    cssVariable: '--sans',
    fallbacks: ['source-sans-arial', 'source-sans-roboto', 'sans-serif'],
    optimizedFallbacks: false,
    options: { variants: [local('source-sans', 'swap')] },
  },
];
