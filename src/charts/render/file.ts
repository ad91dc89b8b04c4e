import { escapeXml } from '../../facts/values/escape.ts';
import { column, path, svgNode, text, WIDTH, type Block, type Drawing, type SvgNode, type TextStyle } from '../layout/scene.ts';
import { textBlock } from '../layout/text.ts';
import { toSvg } from './svg.ts';

const MARGIN = 20;

/** What a picture says around its drawing. */
export interface Frame {
  /** Prefix of its ids. */
  id: string;
  title: string;
  finding: string;
  /** Lines under the drawing: caveats, what is not reported, notes. */
  small: string[];
  /** Who published the numbers, with dates. */
  source: string;
  /** The address of the chart's page. */
  link: string;
  description: string;
  /** Rules for its classes. */
  css: string;
}

/** Paragraphs one under the other. @param top in pixels */
export const paragraphs = (top: number, width: number, texts: string[], style: TextStyle & { size: number }): Block =>
  column(top, texts, (content, y) => {
    const { nodes, next } = textBlock(content, { x: 0, y: y + style.size, width }, style);
    return { nodes, next: next - style.size + 5 };
  });

/** An SVG file with a title and a description for screen readers. `width` and `height` are in pixels. */
export function svgDocument(
  { width, height }: { width: number; height: number },
  { id, title, description, css }: Pick<Frame, 'id' | 'title' | 'description' | 'css'>,
  nodes: SvgNode[],
): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc">` +
    `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-desc">${escapeXml(description)}</desc>` +
    `<style>${css}</style>${toSvg(nodes)}</svg>\n`
  );
}

/** A chart as an SVG file that can be understood alone: title, finding, drawing, caveats, source and permalink. */
export function svgFile(drawing: Drawing, frame: Frame): string {
  const title = paragraphs(0, WIDTH.wide, [frame.title], { size: 19, bold: true });
  const finding = paragraphs(title.next, WIDTH.wide, [frame.finding], { size: 15 });
  const top = Math.round(finding.next + 18);
  const bottom = top + drawing.height + 22;
  const foot = paragraphs(bottom, WIDTH.wide, [...frame.small, frame.source], { size: 12, muted: true });
  const width = WIDTH.wide + 2 * MARGIN;
  const height = Math.ceil(foot.next + 16 + 2 * MARGIN);
  return svgDocument({ width, height }, frame, [
    svgNode('rect', { width, height, class: 'ground' }),
    svgNode('g', { transform: `translate(${MARGIN} ${MARGIN})` }, [
      ...title.nodes,
      ...finding.nodes,
      svgNode('g', { transform: `translate(0 ${top})` }, drawing.nodes),
      path(`M0 ${bottom - 8}H${WIDTH.wide}`, 'rule'),
      ...foot.nodes,
      text(0, foot.next + 12, frame.link, { size: 12, muted: true }),
    ]),
  ]);
}
