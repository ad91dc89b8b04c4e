import { proseEntries } from '../load/prose.ts';
import { figureIds } from '../values/figure-text.ts';
import { claimsOf, each, problem, REPORT_IT, REPORTS, type Rule } from './rule.ts';

/** Quotation marks. An apostrophe follows a letter. */
const QUOTES = /["“”„«»]|(?<![\p{L}\d])['‘]/u;

const REPORT = `${REPORT_IT}, or count two independent \`witnesses\``;

/** What an author wrote of the claims of one source that are known from a digest. */
const sourceRules = each('sources', function* ({ data }, entries) {
  for (const [i, { id, confidence, text, witnesses, caveat = '' }] of data.claims.entries()) {
    const field = `claims.${i} (${id})`;
    if (claimsOf(entries).get(id)!.distance !== 'digest') {
      if (witnesses) yield [`${field}.witnesses`, 'counts summaries of what we saw ourselves', 'Take it out'];
      continue;
    }
    const linked = `links to a page of which ${id} is known only through a summary`;
    if (data.url) yield ['url', linked, 'Name the original, and take the link out'];
    if (confidence === 'high') yield [`${field}.confidence`, 'is high for what only a summary says', 'Give `medium` or `low`'];
    if (QUOTES.test(text + caveat)) yield [field, 'quotes what only a summary says', 'Put it in our own words'];
    if (!witnesses && !REPORTS.test(text)) yield [`${field}.text`, 'states what only a summary says', REPORT];
  }
});

/** What is known only through a summary is named, reported and drawn as uncertain; what is of low confidence carries no answer. */
export const digestRules: Rule = function* (entries, raw) {
  const claims = claimsOf(entries);
  const isDigest = (ids: string[]) => ids.length > 0 && ids.every((id) => claims.get(id)?.distance === 'digest');
  const isWeak = (ids: string[]) => isDigest(ids) && ids.every((id) => claims.get(id)!.confidence === 'low');
  const rests = new Map([...entries.figures, ...entries.events].map(({ id, data }) => [id, data.claims]));
  yield* sourceRules(entries, raw);
  for (const { name, file, texts } of proseEntries(entries).filter(({ name }) => name !== 'sources'))
    for (const { value, field, meta, holder, fixed } of texts) {
      const own = 'claims' in holder && Array.isArray(holder.claims) ? (holder.claims as string[]) : [];
      const ids = meta.ref === 'claims' ? [value] : meta.ref === 'figures' || meta.ref === 'events' ? (rests.get(value) ?? []) : [];
      const printed = figureIds(value).flatMap((id) => rests.get(id) ?? []);
      const front = name === 'charts' || (name === 'site' && !field.startsWith('unknown')) || /^(cell|summary|statements\.0\.)/.test(field);
      if (front && (isWeak(ids) || isWeak(printed)))
        yield problem(file, field, 'rests on a summary alone, with low confidence', 'Leave it to the body, or to a later statement');
      if ('texture' in holder && holder.texture === 'solid' && isDigest(ids))
        yield problem(file, field, 'is drawn as certain, but known only through a summary', 'Give it the texture `open`');
      if (meta.ref || fixed || !isDigest(own)) continue;
      if (meta.prose !== false && QUOTES.test(value))
        yield problem(file, field, 'quotes what only a summary says', 'Put it in our own words');
      const stated = /(^|\.)(text|title|status|shows)$/.test(field) && own.some((id) => !claims.get(id)!.witnesses);
      if (stated && !REPORTS.test(value)) yield problem(file, field, 'states what only a summary says', REPORT);
    }
};
