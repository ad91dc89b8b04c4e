import type { Fault, Result, Site } from './site.ts';

type Node = Record<string, unknown>;

/** Types that the site uses on purpose, each with the properties that it must have. */
const TYPES: Record<string, string[]> = {
  Dataset: ['name', 'description', 'url', 'creator', 'distribution'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  Claim: ['text', 'url', 'author', 'appearance'],
  CreativeWork: ['name'],
  Organization: ['name'],
};

const HERE = 'See where its data is made in src/models/';

/** What is wrong with one node, what lies in it left aside. */
function inNode(node: Node): Fault[] {
  const type = String(node['@type'] ?? '');
  if (!type) return [{ wrong: `has structured data without @type: ${JSON.stringify(node).slice(0, 60)}`, todo: HERE }];
  const known = TYPES[type];
  if (!known)
    return [
      {
        wrong: `has structured data of the type ${type}, which is not on the list`,
        todo: 'Add it to structured-data.ts if it is meant; positions are never rated',
      },
    ];
  const empty = (name: string) =>
    [undefined, null, ''].includes(node[name] as string) || (Array.isArray(node[name]) && node[name].length === 0);
  return [
    ...known.filter(empty).map((name) => ({ wrong: `has a ${type} without ${name}`, todo: HERE })),
    ...Object.entries(node).flatMap(([name, value]) => inField(type, name, value)),
  ];
}

const DAY = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/;

function inField(type: string, name: string, value: unknown): Fault[] {
  const says = `has a ${type} with ${name} ${JSON.stringify(value)}`;
  if (/rating/i.test(name)) return [{ wrong: says, todo: 'Take it out: nothing here is rated' }];
  if (/^date/.test(name) && !(DAY.test(String(value)) && !Number.isNaN(Date.parse(String(value)))))
    return [{ wrong: `${says}, which is no date`, todo: 'Write it as 2026-11-21' }];
  if (/url$/i.test(name) && !/^(https?:\/)?\/[^/]/.test(String(value)))
    return [{ wrong: `${says}, which is no address`, todo: 'Write it whole, or from the root of the site' }];
  return [];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A node and all nodes in it. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : [];
}

/** One block of structured data: its nodes, or why it cannot be read. */
function read(text: string): { nodes: Node[]; faults: Fault[] } {
  try {
    const nodes = nodesOf(JSON.parse(text));
    const context = nodes[0]?.['@context'] === 'https://schema.org';
    const faults = context ? [] : [{ wrong: 'has structured data without the @context https://schema.org', todo: HERE }];
    return { nodes, faults: [...faults, ...nodes.flatMap(inNode)] };
  } catch (fault) {
    return { nodes: [], faults: [{ wrong: `has structured data that cannot be read: ${(fault as Error).message}`, todo: HERE }] };
  }
}

/** Structured data can be read, is of types that are meant, and says what its types ask for. Where its addresses lead, the links say. */
export function structuredData(site: Site): Result {
  const blocks = [...site.pages].flatMap(([file, { data }]) => data.map((text) => ({ file, ...read(text) })));
  const types = Map.groupBy(
    blocks.flatMap(({ nodes }) => nodes),
    (node) => String(node['@type']),
  );
  return {
    counted: [[blocks.length, 'blocks'], ...[...types].map(([type, nodes]): [number, string] => [nodes.length, type])],
    problems: blocks.flatMap(({ file, faults }) => faults.map((fault) => ({ file, ...fault }))),
  };
}
