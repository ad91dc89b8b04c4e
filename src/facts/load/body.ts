import Slugger from 'github-slugger';
import { mdxToHast, type HastNode } from 'satteri';
import type { BodyPiece } from './types.ts';

type Parent = Extract<HastNode, { children: unknown[] }>;
type Element = Extract<HastNode, { type: 'element' }>;

/** What may stand in a body besides Markdown: components of `src/components/facts/`. */
const COMPONENTS = ['Checks', 'Contact', 'Fig', 'OwnNumbers'];
const VOID = /^(br|hr|img|input)$/;
const HEADING = /^h[1-6]$/;
const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
const inAttribute = (value: unknown) => String(value).replaceAll('&', '&#38;').replaceAll('"', '&#34;');
const nameOf = (property: string) => (property === 'className' ? 'class' : property.toLowerCase());

function attribute([name, value]: [string, unknown]): string {
  if (value === undefined || value === null || value === false) return '';
  if (value === true) return ` ${nameOf(name)}`;
  return ` ${nameOf(name)}="${inAttribute(Array.isArray(value) ? value.join(' ') : value)}"`;
}

const textOf = (node: HastNode): string =>
  'children' in node ? (node.children as HastNode[]).map(textOf).join('') : node.type === 'text' ? node.value : '';

/** Writes the nodes of one body. */
class Writer {
  readonly pieces: BodyPiece[] = [];
  readonly #slugs = new Slugger();

  #html(html: string): void {
    const last = this.pieces.at(-1);
    if (last && 'html' in last) last.html += html;
    else this.pieces.push({ html });
  }

  #element(node: Element): void {
    const properties = { ...node.properties };
    // Headings are places that links lead to, by their words.
    if (HEADING.test(node.tagName)) properties['id'] ??= this.#slugs.slug(textOf(node));
    const open = `<${node.tagName}${Object.entries(properties).map(attribute).join('')}`;
    if (VOID.test(node.tagName)) return this.#html(`${open}/>`);
    this.#html(`${open}>`);
    this.all(node);
    this.#html(`</${node.tagName}>`);
  }

  #component(name: string | null, attributes: unknown[]): void {
    if (!name || !COMPONENTS.includes(name))
      throw new Error(`holds <${name ?? ''}>; bodies are Markdown with ${COMPONENTS.map((one) => `<${one}/>`).join(', ')}`);
    const attrs = (attributes as { name: string; value: unknown }[]).map((one) => [one.name, String(one.value)]);
    this.pieces.push({ component: name, attrs: Object.fromEntries(attrs) as Record<string, string> });
  }

  one(node: HastNode): void {
    if (node.type === 'element') this.#element(node);
    else if (node.type === 'text') this.#html(escaped(node.value));
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') this.#component(node.name, node.attributes);
    else if (node.type === 'mdxjsEsm') throw new Error('imports or exports something, which bodies do not');
    else if ('value' in node && !/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value))
      throw new Error(`holds {${node.value}}, which nothing works out`);
  }

  all(parent: Parent): void {
    for (const child of parent.children as HastNode[]) this.one(child);
  }
}

/**
 * A body as HTML and components, ready for a page.
 * @param body MDX without its front matter
 * @throws Error that says what is wrong with it
 */
export function piecesOf(body: string): BodyPiece[] {
  const writer = new Writer();
  if (body.trim()) writer.all(mdxToHast(body, { features: { smartPunctuation: true, frontmatter: false }, position: false }) as Parent);
  return writer.pieces;
}
