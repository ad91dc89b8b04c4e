import { z } from 'astro/zod';
import { claimId, id, sentence } from './text.ts';

/** Records of the research that no claim stands for: `content/left-out/<topic>.yaml`. Each with the reason. */
export const leftOut = z.strictObject({
  records: z.array(z.strictObject({ id, why: sentence })).min(1, 'needs at least one record'),
  taken: z
    .array(z.strictObject({ id, claim: claimId }))
    .default([])
    .describe('Records that were listed here once and are a claim now. Their addresses stay.'),
});
