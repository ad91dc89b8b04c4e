import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ResolvedDrawing } from '../facts/schema/drawings/drawing.ts';
import { draw } from '../charts/render/draw.ts';
import { WIDTH, type Drawing, type SvgNode, type Size } from '../charts/layout/scene.ts';
import { svgElement } from '../charts/render/svg.ts';
import { measure } from '../charts/layout/text.ts';

const folder = new URL('../charts/golden/', import.meta.url);
/** The site's own styles, by address, so that the pictures follow the colours without being written anew. */
const STYLE = `<style>@import "../../styles/tokens.css";@import "../../styles/chart.css";svg{font-family:Arial,"Liberation Sans",sans-serif;background:var(--paper)}</style>`;

/** A drawing as a file that a person can open and look at. */
function picture(drawing: Drawing, name: string): string {
  return svgElement(drawing, name, 'golden').replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replace('>', `>${STYLE}`) + '\n';
}

/**
 * Holds the drawing of an example, at every size, against the picture in `golden/` that somebody has looked at.
 * With `GOLDEN=write` in the environment the pictures are written anew; look at them before you commit them.
 */
export function matchesGolden(name: string, drawn: ResolvedDrawing): void {
  for (const size of ['wide', 'narrow', 'card'] as const) {
    const file = fileURLToPath(new URL(`${name}.${size}.svg`, folder));
    const svg = picture(draw(drawn, size), `${name}, ${size}`);
    if (process.env['GOLDEN'] === 'write') writeFileSync(file, svg);
    assert.ok(existsSync(file), `${file} is missing: run with GOLDEN=write and look at it`);
    assert.equal(svg, readFileSync(file, 'utf8'), `${name}.${size}.svg differs: look at both, then run with GOLDEN=write`);
  }
}

const flat = (nodes: SvgNode[]): SvgNode[] => nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);

/** Nodes of a drawing that carry a class. */
export const withClass = (drawing: Drawing, name: string): SvgNode[] =>
  flat(drawing.nodes).filter((node) =>
    String(node.attrs['class'] ?? '')
      .split(' ')
      .includes(name),
  );

/** All texts of a drawing, in order. */
export const textsOf = (drawing: Drawing): string[] => flat(drawing.nodes).flatMap(({ text }) => text ?? []);

interface TextBox {
  said: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function textBox({ attrs, text = '' }: SvgNode): TextBox {
  const { x, y, 'font-size': size, 'text-anchor': anchor } = attrs as Record<string, number | string>;
  const width = measure(text, Number(size), String(attrs['class']).includes('b'));
  const left = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { said: text, left, right: left + width, top: Number(y) - 0.72 * Number(size), bottom: Number(y) + 0.21 * Number(size) };
}

/** Texts that meet another text or leave the drawing, as sentences; none where all is well. Widths are those of the table. */
export function crowded(drawn: ResolvedDrawing, size: Size): string[] {
  const drawing = draw(drawn, size);
  const boxes = flat(drawing.nodes)
    .filter(({ tag }) => tag === 'text')
    .map(textBox);
  const out = boxes.filter(
    ({ left, right, bottom, top }) => left < -0.5 || right > WIDTH[size] + 0.5 || top < -0.5 || bottom > drawing.height + 0.5,
  );
  const meet = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right + 3.5 && b.left < a.right + 3.5 && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `"${a.said}" meets "${b.said}"`),
  );
  return [...out.map(({ said }) => `"${said}" leaves the drawing`), ...meet];
}
