import { fontProviders } from 'astro/config';

// Headings, answers, numbers and labels are preloaded and swap in, so that a first visit shows the site's faces; their fallbacks have the
// same measure. Running text takes its face only where that is there in time, which preloading sees to on most lines: swapped later, it
// would break lines elsewhere under the reader's eyes. It is a family of its own, since WebKit sets text whose weight is late in another
// weight of the family.
const face = (name: string, cssVariable: string, fallbacks: string[], display: 'swap' | 'optional', ...files: string[]) => ({
  ...{ name, cssVariable, fallbacks, optimizedFallbacks: false },
  provider: fontProviders.local(),
  options: { variants: files.map((file) => ({ display, src: [`./src/assets/fonts/${file}.woff2`] })) },
});

const SERIF = ['literata-georgia', 'literata-noto', 'literata-times', 'serif'];

/** The site's faces, Literata and Source Sans 3 (SIL Open Font License), cut to Latin. Their measured fallbacks are in `fonts.css`. */
export const fonts = [
  face('Literata', '--serif', SERIF, 'swap', 'literata'),
  face('Literata text', '--text', SERIF, 'optional', 'literata', 'literata-italic'),
  face('Source Sans', '--sans', ['source-sans-arial', 'source-sans-roboto', 'sans-serif'], 'swap', 'source-sans'),
];
