import type { MarkdownInstance } from 'astro';
import Checks from './Checks.astro';
import Fig from './Fig.astro';
import OwnNumbers from './OwnNumbers.astro';

/** What authors may use in MDX. Content imports nothing; an unknown component fails the build with its name. */
export const mdx = { Checks, Fig, OwnNumbers };

/** A rendered body of content. */
export type Body = MarkdownInstance<Record<string, unknown>>['Content'];
