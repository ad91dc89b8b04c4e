// Ways to write wrong content, each with what `npm run check` says: the file, the line, what is wrong and what to do.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { append, edit, move, path, restore, said } from '../../testing/spoiled-copy.ts';

const LONG = 'positions/teapot-guild/how-long.mdx';
const LETTER = 'sources/works-letter.yaml';
const NOTICE = 'sources/guild-notice.yaml';

/** Ways to write wrong content, with the whole of what is said of each but for its first line. */
const WAYS: [name: string, spoil: () => void, message: string][] = [
  [
    'two colors that some eyes confuse',
    edit('site.yaml', 'second: 35', 'second: 140'),
    `content/site.yaml
  line 9, hues: are too near each other for some eyes. Choose one from 30 (red) to 90 (olive), and one from 210 (blue) to 285 (violet).`,
  ],
  [
    'an id with a letter too many',
    edit('events/2019-counter.yaml', '[tr-01', '[trr-01'),
    `content/events/2019-counter.yaml
  line 7, claims.0: names the unknown claim "trr-01". Did you mean "tr-01"? If so, write that.`,
  ],
  [
    'a claim with a number that is not there',
    edit('events/2019-counter.yaml', '[tr-01', '[kw-09, tr-01'),
    `content/events/2019-counter.yaml
  line 7, claims.0: names the unknown claim "kw-09". Add it, or take the reference out.`,
  ],
  [
    'an unknown figure in a body',
    append(LONG, '\n\nMore of\nit, <Fig id="pots"/>.<Cite claims="tg-03"/>\n'),
    `content/positions/teapot-guild/how-long.mdx
  line 15, body: names the unknown figure "pots". Add it, or take the reference out.`,
  ],
  [
    'an answer that the question does not have',
    edit(LONG, 'answer: longer', 'answer: shorter'),
    `content/positions/teapot-guild/how-long.mdx
  line 2, answer: names the unknown answer "shorter". Add it, or take the reference out.`,
  ],
  [
    'a quote left open',
    append(LETTER, 'reads: "unsigned\n'),
    `content/sources/works-letter.yaml
  line 32: cannot be read: unexpected end of the stream within a double quoted scalar. Check quotes, colons and indentation, and that every tag is closed.`,
  ],
  [
    'a tab',
    append(NOTICE, 'reads:\n\tunsigned\n'),
    `content/sources/guild-notice.yaml
  line 49: cannot be read: tab characters must not be used in indentation. Check quotes, colons and indentation, and that every tag is closed.`,
  ],
  [
    'a field given twice',
    append('terms/steep.yaml', 'term: Steep\n'),
    `content/terms/steep.yaml
  line 8: cannot be read: duplicated mapping key. Check quotes, colons and indentation, and that every tag is closed.`,
  ],
  [
    'a file without fields',
    () => writeFileSync(path('terms/steep.yaml'), '# Nothing yet.\n'),
    `content/terms/steep.yaml
  cannot be read: it holds no fields. Check quotes, colons and indentation, and that every tag is closed.`,
  ],
  [
    'fields that are never closed',
    edit(LONG, /\n---\n\n/, '\n\n'),
    `content/positions/teapot-guild/how-long.mdx
  cannot be read: the fields at the top must stand between two lines of three hyphens. Check quotes, colons and indentation, and that every tag is closed.`,
  ],
  [
    'a tag left open',
    append(LONG, '\n\nA <b>bold word.\n'),
    `content/positions/teapot-guild/how-long.mdx
  line 14, body: cannot be read: Expected a closing tag for \`<b>\` (14:3) before the end of \`paragraph\` (mdx-jsx:unexpected-character). Write Markdown, and close every tag and brace.`,
  ],
  [
    'a brace left open',
    append(LONG, '\n\nA {brace.\n'),
    `content/positions/teapot-guild/how-long.mdx
  line 14, body: cannot be read: Unexpected end of file in expression, expected a corresponding closing brace for \`{\` (mdx-jsx:unexpected-character). Write Markdown, and close every tag and brace.`,
  ],
  [
    'a component that there is not',
    append(LONG, '\n\n<Video id="x"/>\n'),
    `content/positions/teapot-guild/how-long.mdx
  line 14, body: cannot be read: holds <Video>; bodies are Markdown with <Chart/>, <Checks/>, <Cite/>, <Contact/>, <Fig/>, <OwnNumbers/>. Write Markdown, and close every tag and brace.`,
  ],
  [
    'code in a body',
    append(LONG, '\n\nimport x from "y"\n'),
    `content/positions/teapot-guild/how-long.mdx
  line 14, body: cannot be read: imports or exports something, which bodies do not. Write Markdown, and close every tag and brace.`,
  ],
  [
    'another ending',
    move('figures/steep-guild.yaml', 'figures/steep-guild.yml'),
    `content/figures/steep-guild.yml
  is read by nothing. Name it as content/figures/steep-guild.yaml.`,
  ],
  [
    'Markdown in place of MDX',
    move(LONG, LONG.replace('.mdx', '.md')),
    `content/positions/teapot-guild/how-long.md
  is read by nothing. Name it as content/positions/*/how-long.mdx.`,
  ],
  [
    'a misspelled folder',
    move('laws', 'law'),
    `content/law/scalding-rule.yaml
  is read by nothing. Name it as content/laws/scalding-rule.yaml.`,
  ],
  [
    'a copy in a folder of its own',
    move('terms/steep.yaml', 'terms/old/steep.yaml'),
    `content/terms/old/steep.yaml
  is read by nothing. Name it as content/terms/steep.yaml.`,
  ],
  [
    'a misspelled field',
    edit(LETTER, 'interest:', 'intrest:'),
    `content/sources/works-letter.yaml
  interest: should be string and is missing. It holds: Who pays for it, what it sells, which side it is on.
  line 9, intrest: is no field: nothing here is called "intrest". Did you mean "interest"? If so, write that.`,
  ],
  [
    'a date without quotes',
    edit(LETTER, 'published: "2025-11-20"', 'published: 2025-11-20'),
    `content/sources/works-letter.yaml
  line 6, published: is a date without quotes, which YAML makes a time of: write it in quotes, as "2026-03-18". It holds: When it was published, as exactly as known.`,
  ],
  [
    'a day that does not exist',
    edit(LETTER, '"2025-11-20"', '"2025-02-30"'),
    `content/sources/works-letter.yaml
  line 6, published: is no date that exists: write it in quotes as "2026-03-18", "2026-03" or "2026". It holds: When it was published, as exactly as known.`,
  ],
  [
    'a host that nobody reviewed',
    edit(LETTER, 'kettle-works.example', 'mirror.example'),
    `content/sources/works-letter.yaml
  line 5, url: links to mirror.example, which is not on the reviewed list. If it is the publisher’s own host, add it to \`hosts\` in content/site.yaml.`,
  ],
  [
    'a number in a body',
    append(LONG, ' They waited 12 minutes.<Cite claims="tg-03"/>\n'),
    `content/positions/teapot-guild/how-long.mdx
  line 12, body: holds the quantity "12", typed by hand. Take it from content/figures: \`{id}\` in a field, \`<Fig id="…"/>\` in a body; in a claim, list it in \`numbers\`.`,
  ],
  [
    'a number in a field',
    edit(LETTER, 'It owns the tea house', 'It owns 3 tea houses'),
    `content/sources/works-letter.yaml
  line 9, interest: holds the quantity "3", typed by hand. Take it from content/figures: \`{id}\` in a field, \`<Fig id="…"/>\` in a body; in a claim, list it in \`numbers\`.`,
  ],
  [
    'a sentence of a case that cites nothing',
    append(LONG, '\nTea is a craft.\n'),
    `content/positions/teapot-guild/how-long.mdx
  line 13, body: cites nothing for "Tea is a craft."…. Add <Cite claims="…"/> after it, or <Cite linking/> if it only joins others.`,
  ],
  [
    'an absence without a search',
    edit('questions/how-long.mdx', 'searched: everywhere\n', ''),
    `content/questions/how-long.mdx
  line 13, body: says that we did not find something. Name the search in \`searched\`: an id of content/searches.`,
  ],
  [
    'a source later than the last look',
    edit(LETTER, 'lastChecked: "2026-02-01"', 'lastChecked: "2026-03-01"'),
    `content/sources/works-letter.yaml
  line 12, lastChecked: lies after the day on which we last looked things up, 2026-02-01. Correct it, or set \`asOf\` in content/site.yaml to the day of the last look. Then look again at what we did not find before: “An agreement between the two sides on where tea is poured” (content/site.yaml, line 52; content/site.yaml, line 57); “How either side chose the guests whom it asked” (content/site.yaml, line 60).`,
  ],
  [
    'a party without a position',
    () => rmSync(path(LONG)),
    `content/positions/teapot-guild/how-long.mdx
  is missing. Write the position, or record "none-found" with where you looked.`,
  ],
];

restore();

for (const [name, spoil, message] of WAYS)
  test(`${name}: said once, with file, line and remedy`, () => {
    restore();
    spoil();
    assert.equal(said(true).split('\n').slice(2).join('\n').trim(), message);
  });
