import type { AnyDrawn } from '../domain/series.ts';
import { withoutRefused } from '../domain/signs.ts';
import { draw } from './draw.ts';
import type { Drawing, Node } from './scene.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for XML and HTML. What no text may hold is left out: XML 1.0 could hold most of it in no form. */
export const escape = (content: string) => withoutRefused(content).replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

function element({ tag, attrs, text, children }: Node): string {
  const list = Object.entries(attrs).map(([name, value]) => ` ${name}="${escape(String(value))}"`);
  const inner = text === undefined ? (children ?? []).map(element).join('') : escape(text);
  return inner ? `<${tag}${list.join('')}>${inner}</${tag}>` : `<${tag}${list.join('')}/>`;
}

/** The nodes of a drawing as SVG text. */
export const toSvg = (nodes: Node[]) => nodes.map(element).join('');

/**
 * A drawing as an `<svg>` element for a page.
 * @param name what the drawing shows, in a few words, for those who do not see it; the page describes it in full
 */
export function svgElement(drawing: Drawing, name: string, kind: string): string {
  const { width, height, nodes } = drawing;
  return `<svg class="${kind}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(name)}">${toSvg(nodes)}</svg>`;
}

/** The two drawings of a page: one for wide places, one for narrow ones. */
export const pageDrawings = (drawn: AnyDrawn, name: string): string[] =>
  (['wide', 'narrow'] as const).map((size) => svgElement(draw(drawn, size), name, size));
