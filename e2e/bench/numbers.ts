/** The value below which a share of all values lies, between neighbors where it falls between them. Nothing gives NaN. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? NaN;
  const high = sorted[Math.ceil(place)] ?? NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** The middle of all values. */
export const median = (values: number[]) => quantile(values, 0.5);

/** A number as people read it; a gap where there is none. */
export const shown = (value: number, digits = 0) =>
  Number.isNaN(value) ? '–' : value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** The median, and in brackets the quartiles on either side of it. */
export const spread = (values: number[], digits = 0) =>
  `${shown(median(values), digits)} (${shown(quantile(values, 0.25), digits)}–${shown(quantile(values, 0.75), digits)})`;

/** A table in Markdown. */
export const table = (heads: string[], rows: (string | number)[][]) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
