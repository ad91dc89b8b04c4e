import { uniqueById } from '../facts/values/memoize.ts';
import type { Library, LinkedPosition } from '../facts/load/types.ts';
import { absolute, addresses } from './addresses.ts';
import type { MoreHead } from './head.ts';
import { say } from './text.ts';

/** A document, by its title and, where it may be linked, its own address. */
function workOf({ title, url }: { title: string; url?: string | undefined }) {
  return { '@type': 'CreativeWork', name: title, ...(url && { url }) };
}

/** How many statements carry the answer; the page must still fit in the first flight of a connection. */
const CARRY = 3;

/** What the head of a position's page says in the terms of schema.org: a claim, whose it is, and where it was made. It is never rated. */
export function positionHead(position: LinkedPosition, library: Library): MoreHead {
  if (position.basis === 'none') return { tags: [] };
  const address = addresses(library.locale);
  const works = uniqueById(position.statements.slice(0, CARRY).map(({ claims }) => claims[0].source));
  return {
    tags: [],
    data: {
      '@context': 'https://schema.org',
      '@type': 'Claim',
      text: say(position.summary, library),
      url: absolute(address.position(position.id)),
      author: { '@type': 'Organization', name: position.party.name, url: absolute(address.party(position.party.id)) },
      appearance: works.map(workOf),
    },
  };
}
