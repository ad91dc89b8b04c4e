import { highlight } from '../../domain/search.ts';
import { terms } from '../../domain/search-text.ts';
import { address } from '../../site/addresses.ts';
import type { SearchCatalogue, SearchRecord } from '../../site/search/records.ts';
import { recordKindWords } from '../../site/value-words.ts';

type Claims = SearchCatalogue['claims'];

/** Makes an element with a class and children. Text goes in as text, whatever it holds. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, ...children: (Node | string)[]) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const marked = (text: string, asked: ReadonlySet<string>) =>
  highlight(text, asked).map((part) => (part.hit ? element('mark', '', part.text) : part.text));

const held = (text: string, asked: ReadonlySet<string>) => new Set(terms(text).filter((term) => asked.has(term))).size;

/** The statement of a record that answers most of what was asked, where one answers more than its title and summary do. */
function bestStatement({ title, summary, statements = [] }: SearchRecord, claims: Claims, asked: ReadonlySet<string>) {
  const said = statements.map(([claim, says]) => ({ claim, says: says ?? claims[claim] ?? '' }));
  const scored = said.map((one) => ({ ...one, score: held(one.says, asked) })).sort((a, b) => b.score - a.score);
  const [first] = scored;
  return first && first.score > 0 ? { ...first, better: first.score > held(`${title} ${summary}`, asked) } : undefined;
}

/** A result: what it is, its title as a link to the very statement, summary or statement with what was asked for marked, and who says so. */
export function card(record: SearchRecord, claims: Claims, asked: ReadonlySet<string>, heading: 'h2' | 'h3'): HTMLLIElement {
  const statement = bestStatement(record, claims, asked);
  const link = element('a', '', ...marked(record.title, asked));
  link.href = address.asset(record.url.slice(1)) + (statement ? `#${statement.claim}` : '');
  const known = [record.answerName, record.source, record.date, record.checked].filter(Boolean).join(' · ');
  const item = element(
    'li',
    '',
    element('p', 'l', recordKindWords[record.kind]),
    element(heading, 'ev', link),
    element('p', '', ...marked(record.summary, asked)),
  );
  if (statement?.better) item.append(element('p', 'said', ...marked(statement.says, asked)));
  if (known) item.append(element('p', 'meta', known));
  return item;
}
