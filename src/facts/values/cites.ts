/** `<Cite claims="a-1 a-2"/>` after a sentence; `<Cite linking/>` after one that only joins others. */
const CITE = /<Cite\s+(?:claims="([^"]*)"|linking)\s*\/>/g;
const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;
const CHART = /<Chart\s+id="([^"]+)"\s*\/>/g;

const idsIn = (list: string | undefined): string[] => list?.split(/\s+/).filter(Boolean) ?? [];

/** Ids of the claims that a body cites, in order; one that is cited twice is there twice. */
export const citedIn = (body: string): string[] => [...body.matchAll(CITE)].flatMap((match) => idsIn(match[1]));

export const withoutCites = (body: string): string => body.replace(CITE, '');

export const chartsIn = (body: string): string[] => [...body.matchAll(CHART)].map((match) => match[1]!);

/** A word joiner stands for a citation: the rules for the ends of sentences pass over it, so that it stays with the sentence before it. */
const JOINER = '\u2060';

/** The sentences of a body without tags, headings and charts. A citation belongs to the sentence that it is in or follows. */
export function citedSentences(body: string) {
  const shown = body.replace(COMMENT, '');
  const cites = [...shown.matchAll(CITE)].map((match) => idsIn(match[1]));
  const blocks = shown.replace(CITE, JOINER).split(/\n\s*\n/);
  const prose = blocks.map((block) => block.replace(CHART, '').trim()).filter((block) => block && !block.startsWith('#'));
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  let next = 0;
  return prose
    .flatMap((block) => [...segmenter.segment(block.replace(/\s+/g, ' '))])
    .map(({ segment }) => {
      const own = cites.slice(next, (next += segment.split(JOINER).length - 1));
      const text = segment.replaceAll(JOINER, '').trim();
      /** `linking` where it is marked as one that only joins others, and needs no claim. */
      return { text, claims: own.flat(), linking: own.some((claims) => claims.length === 0) };
    });
}
