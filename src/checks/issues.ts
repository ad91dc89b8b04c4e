import type { z } from 'astro/zod';

/** What is wrong with a value by its schema: where, and what. */
export const issuesOf = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message));
