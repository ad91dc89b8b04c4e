import { highlight } from '../query.ts';
import type { SearchRecord } from '../catalog.ts';
import type { Loaded } from './load.ts';
import { pageTokenizer, words } from './page.ts';

/** The base path of the site, with a slash at its end. */
const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Makes an element with a class and children. Text goes in as text, whatever it holds. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, ...children: (Node | string)[]) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const marked = (text: string, asked: ReadonlySet<string>) =>
  highlight(text, asked, pageTokenizer).map((part) => (part.hit ? element('mark', '', part.text) : part.text));

/** A result: what it is, its title as a link to the very statement, summary or statement with what was asked for marked, and who says so. */
export function card(record: SearchRecord, { catalogue, engine }: Loaded, asked: ReadonlySet<string>, heading: 'h2' | 'h3'): HTMLLIElement {
  const found = engine.statement(record, asked);
  const [claim, says] = found ? record.statements![found.place]! : [];
  const link = element('a', '', ...marked(record.title, asked));
  // Records lack the base path.
  link.href = BASE + record.url.slice(1) + (claim ? `#${claim}` : '');
  const known = [record.answerName, record.source, record.date, record.checked].filter(Boolean).join(' · ');
  const item = element(
    'li',
    '',
    element('p', 'l', words.kinds[record.kind]),
    element(heading, 'ev', link),
    element('p', '', ...marked(record.summary, asked)),
  );
  if (found?.better) item.append(element('p', 'said', ...marked(says ?? catalogue.claims[claim!]!, asked)));
  if (known) item.append(element('p', 'meta', known));
  return item;
}
