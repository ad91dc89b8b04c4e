import Fig from './Fig.astro';

/** What authors may use in MDX. Content imports nothing; an unknown component fails the build with its name. */
export const mdx = { Fig };
