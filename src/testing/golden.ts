import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ResolvedDrawing } from '../facts/schema/drawings/drawing.ts';
import { draw as drawOnce } from '../charts/render/draw.ts';
import { WIDTH, type Drawing, type SvgNode, type Size } from '../charts/layout/scene.ts';
import { toSvg } from '../charts/render/svg.ts';
import { measure } from '../charts/layout/text.ts';

const folder = new URL('../charts/golden/', import.meta.url);
/** The site's style sheets, by address, so that a change of color changes no picture. */
const STYLE = `<style>@import "../../styles/tokens.css";@import "../../styles/chart.css";:root{--sans:Source Sans 3,Arial,sans-serif;--serif:Literata,Georgia,serif}svg{font-family:var(--sans);background:var(--paper)}</style>`;

export const SIZES = ['wide', 'mid', 'narrow', 'thumb'] as const;

/** Draws a chart anew: what was drawn of one is kept with it. */
export const draw = (spec: ResolvedDrawing, size: Size): Drawing => drawOnce({ ...spec }, size);

/** A drawing as a file that a person can open. */
const picture = (drawing: Drawing, name: string): string =>
  toSvg(drawing, { role: 'img', 'aria-label': name })
    .replace(`<svg class="${drawing.size}"`, '<svg xmlns="http://www.w3.org/2000/svg" class="golden"')
    .replace('>', `>${STYLE}`) + '\n';

/**
 * Compares the drawing of an example, at every size, with its picture in `golden/`.
 * Run with `GOLDEN=write` to write the pictures anew; look at them before you commit them.
 */
export function matchesGolden(name: string, spec: ResolvedDrawing): void {
  for (const size of SIZES) {
    const file = fileURLToPath(new URL(`${name}.${size}.svg`, folder));
    const svg = picture(draw(spec, size), `${name}, ${size}`);
    if (process.env['GOLDEN'] === 'write') writeFileSync(file, svg);
    assert.ok(existsSync(file), `${file} is missing: run with GOLDEN=write and look at it`);
    assert.equal(svg, readFileSync(file, 'utf8'), `${name}.${size}.svg differs: look at both, then run with GOLDEN=write`);
  }
}

const flat = (nodes: SvgNode[]): SvgNode[] => nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);

/** The groups of rows in a drawing or in its nodes, without the areas that answer to a pointer. */
export const groupsOf = (drawing: Drawing | SvgNode[]): SvgNode[] =>
  ('nodes' in drawing ? drawing.nodes : drawing).flatMap((node) => {
    const children = (node.children ?? []).filter(({ attrs }) => attrs['class'] !== 'hit');
    return node.attrs['data-row'] ? [{ ...node, children }] : groupsOf(children);
  });

/** Nodes of a drawing that carry a class. */
export const withClass = (drawing: Pick<Drawing, 'nodes'>, name: string): SvgNode[] =>
  flat(drawing.nodes).filter((node) =>
    String(node.attrs['class'] ?? '')
      .split(' ')
      .includes(name),
  );

const said = ({ text = '', children = [] }: SvgNode): string => text + children.map(said).join('');

/** All texts of a drawing, in order. */
export const textsOf = (drawing: Pick<Drawing, 'nodes'>): string[] =>
  flat(drawing.nodes).flatMap((node) => (node.tag === 'text' ? said(node) : []));

interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const styleOf = ({ attrs }: SvgNode) => {
  const classes = String(attrs['class']).split(' ');
  return { size: Number(attrs['font-size']), bold: classes.includes('b'), serif: classes.includes('n') };
};

const widthOf = (node: SvgNode): number =>
  measure(node.text ?? '', styleOf(node)) + (node.children ?? []).reduce((sum, child) => sum + widthOf(child), 0);

function textBox(node: SvgNode): TextBox {
  const { x, y, 'font-size': size, 'text-anchor': anchor } = node.attrs as Record<string, number | string>;
  const width = widthOf(node);
  const left = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { text: said(node), left, right: left + width, top: Number(y) - 0.72 * Number(size), bottom: Number(y) + 0.21 * Number(size) };
}

const near = (a: TextBox, b: TextBox) => a.left < b.right + 3.5 && b.left < a.right + 3.5 && a.top < b.bottom && b.top < a.bottom;

/** The boxes of all texts, those of moved groups where the groups are. */
function textBoxes(nodes: SvgNode[], dx = 0, dy = 0): TextBox[] {
  return nodes.flatMap((node) => {
    if (node.tag === 'text') {
      const { left, right, top, bottom, ...rest } = textBox(node);
      return [{ ...rest, left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy }];
    }
    const [, x = 0, y = 0] = (/^translate\((\S+) (\S+)\)/.exec(String(node.attrs['transform'])) ?? []).map(Number);
    return textBoxes(node.children ?? [], dx + x, dy + y);
  });
}

/** Texts that meet another text or leave the drawing, as sentences. Widths are those of the table in `layout/text.ts`. */
export function crowded(spec: ResolvedDrawing, size: Size): string[] {
  const { nodes, height } = draw(spec, size);
  const boxes = textBoxes(nodes);
  const outside = boxes.filter((one) => one.left < -0.5 || one.right > WIDTH[size] + 0.5 || one.top < -0.5 || one.bottom > height + 0.5);
  const meeting = boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (near(a, b) ? `"${a.text}" meets "${b.text}"` : [])));
  return [...outside.map(({ text }) => `"${text}" leaves the drawing`), ...meeting];
}
