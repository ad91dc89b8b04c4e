import { mdxToHast, type HastNode } from 'satteri';
import type { Problem } from './problem.ts';
import type { RawEntry } from './parse-file.ts';

/** What a body may hold besides Markdown: the components of `src/components/facts/`. */
const COMPONENTS = ['Chart', 'Checks', 'Cite', 'Contact', 'Fig', 'OwnNumbers'];

const COMMENT = /^\s*\/\*[\s\S]*\*\/\s*$/;

/** @throws Error where a node is code that MDX would run, or a tag that is none of the components */
function refuseCode(node: HastNode): void {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    if (!node.name || !COMPONENTS.includes(node.name))
      throw new Error(`holds <${node.name ?? ''}>; bodies are Markdown with ${COMPONENTS.map((one) => `<${one}/>`).join(', ')}`);
    if (node.attributes.some((one) => one.type !== 'mdxJsxAttribute' || (one.value && typeof one.value !== 'string')))
      throw new Error(`holds <${node.name}> with code in it; attributes are texts, as in <Fig id="…"/>`);
  } else if (node.type === 'mdxjsEsm') throw new Error('imports or exports something, which bodies do not');
  else if (node.type.startsWith('mdx') && 'value' in node && !COMMENT.test(node.value))
    throw new Error(`holds {${node.value}}, which is code; bodies run none`);
  if ('children' in node) for (const child of node.children as HastNode[]) refuseCode(child);
}

/** Why a body cannot be rendered, or nothing. A body that passes runs no code of its own when MDX renders it. */
export function bodyProblem({ file, body }: RawEntry): Problem | undefined {
  try {
    if (body) refuseCode(mdxToHast(body, { features: { frontmatter: false }, position: false }));
    return undefined;
  } catch (fault) {
    const wrong = `cannot be read: ${(fault as Error).message}`;
    return { file, field: 'body', wrong, todo: 'Write Markdown, and close every tag and brace' };
  }
}
