import { z } from 'astro/zod';
import { issuesOf, parseJson, type Result, type Site } from './site.ts';

const text = z.string().min(1);
const address = z.string().regex(/^(https?:\/)?\/[^/]/, 'is not an address, whole or from the root of the site');
const context = z.literal('https://schema.org');

const Organization = z.strictObject({ '@type': z.literal('Organization'), name: text, url: address.optional() });
const CreativeWork = z.strictObject({ '@type': z.literal('CreativeWork'), name: text, url: address.optional() });
const DataDownload = z.strictObject({ '@type': z.literal('DataDownload'), encodingFormat: text, contentUrl: address });
const Dataset = z.strictObject({
  '@context': context,
  '@type': z.literal('Dataset'),
  name: text,
  description: text,
  url: address,
  dateModified: z.iso.date().or(z.iso.datetime({ offset: true })),
  creator: Organization,
  isAccessibleForFree: z.boolean(),
  distribution: z.array(DataDownload).min(1),
});
const Claim = z.strictObject({
  '@context': context,
  '@type': z.literal('Claim'),
  text,
  url: address,
  author: Organization,
  appearance: z.array(CreativeWork).min(1),
});

/** What pages may say to machines. Other types and fields, ratings above all, are refused. */
const Block = z.discriminatedUnion('@type', [Dataset, Claim]);

/** Structured data is JSON of the types and fields that are meant. Where its addresses lead, the check of links looks. */
export function structuredData({ pages }: Site): Result {
  const blocks = [...pages].flatMap(([file, { data }]) => data.map((json) => ({ file, json })));
  return {
    counts: { blocks: blocks.length },
    problems: blocks.flatMap(({ file, json }) =>
      issuesOf(Block, parseJson(json)).map((issue) => ({
        file,
        wrong: `has structured data with a fault: ${issue}`,
        todo: 'See where it is made in src/models/, or add to src/checks/structured-data.ts what is meant',
      })),
    ),
  };
}
