import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ResolvedDrawing } from '../facts/schema/drawings/drawing.ts';
import { draw } from '../charts/render/draw.ts';
import { WIDTH, type Drawing, type SvgNode, type Size } from '../charts/layout/scene.ts';
import { pageSvgs } from '../charts/render/svg.ts';
import { measure } from '../charts/layout/text.ts';

const folder = new URL('../charts/golden/', import.meta.url);
/** The site's style sheets, by address, so that a change of color changes no picture. */
const STYLE = `<style>@import "../../styles/tokens.css";@import "../../styles/chart.css";svg{font-family:Arial,"Liberation Sans",sans-serif;background:var(--paper)}</style>`;

/** A drawing as a file that a person can open. */
const picture = (drawing: Drawing, name: string): string =>
  pageSvgs(() => drawing, name)[0]!
    .replace('<svg class="wide"', '<svg xmlns="http://www.w3.org/2000/svg" class="golden"')
    .replace('>', `>${STYLE}`) + '\n';

/**
 * Compares the drawing of an example, at every size, with its picture in `golden/`.
 * Run with `GOLDEN=write` to write the pictures anew; look at them before you commit them.
 */
export function matchesGolden(name: string, spec: ResolvedDrawing): void {
  for (const size of ['wide', 'narrow', 'card'] as const) {
    const file = fileURLToPath(new URL(`${name}.${size}.svg`, folder));
    const svg = picture(draw(spec, size), `${name}, ${size}`);
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
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function textBox({ attrs, text = '' }: SvgNode): TextBox {
  const { x, y, 'font-size': size, 'text-anchor': anchor } = attrs as Record<string, number | string>;
  const width = measure(text, Number(size), String(attrs['class']).includes('b'));
  const left = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { text, left, right: left + width, top: Number(y) - 0.72 * Number(size), bottom: Number(y) + 0.21 * Number(size) };
}

const near = (a: TextBox, b: TextBox) => a.left < b.right + 3.5 && b.left < a.right + 3.5 && a.top < b.bottom && b.top < a.bottom;

/** Texts that meet another text or leave the drawing, as sentences. Widths are those of the table in `layout/text.ts`. */
export function crowded(spec: ResolvedDrawing, size: Size): string[] {
  const { nodes, height } = draw(spec, size);
  const boxes = flat(nodes)
    .filter(({ tag }) => tag === 'text')
    .map(textBox);
  const outside = boxes.filter((one) => one.left < -0.5 || one.right > WIDTH[size] + 0.5 || one.top < -0.5 || one.bottom > height + 0.5);
  const meeting = boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (near(a, b) ? `"${a.text}" meets "${b.text}"` : [])));
  return [...outside.map(({ text }) => `"${text}" leaves the drawing`), ...meeting];
}
