import type { Raw, RawEntry } from '../facts/load/parse-file.ts';

const entry = (file: string, data: unknown, body = ''): RawEntry => ({
  id: file.replace(/\.[^.]+$/, '').replace(/^[^/]+\//, ''),
  file: `content/${file}`,
  data,
  body,
});

/** The smallest content without a problem: two parties, one question, one source. For tests only. */
export function smallContent(): Raw {
  const absent = { for: 'Any word of it', where: 'Everywhere', when: '2026-01-02' };
  const silent = { answer: 'none-found', cell: 'No position found.', summary: 'No statement was found.', missing: [absent] };
  const party = {
    name: 'The Reds',
    short: 'Reds',
    mark: 'square',
    tone: 'first',
    role: 'negotiating',
    is: 'A club.',
    stake: 'Honor.',
    speaks: 'Its paper.',
  };
  const claim = { id: 'c-1', question: 'tea', kind: 'figure', text: 'The Reds want 30 cups.', numbers: ['30'], at: 1 };
  const figure = { value: 30, unit: 'cups', display: '30', counts: 'Cups', of: 'Tea', by: 'reds', n: 'not reported', claims: ['c-1'] };
  const hash = '0'.repeat(64);
  const common = { number: 1, theme: 'Tea', title: 'A chart', finding: 'A finding', caveats: ['A caveat'], card: { credit: 'The Reds' } };
  return {
    site: [
      entry('site.yaml', {
        name: 'Tea',
        subject: 'Tea',
        quarrel: 'The Reds and the Blues differ on tea.',
        description: 'Who wants tea.',
        language: 'en',
        asOf: '2026-01-02',
        licence: 'None.',
        parties: ['reds', 'blues'],
        orderSaid: 'By name.',
        headline: ['cups'],
        glance: [{ title: 'What happened', text: 'They differ.', claims: ['c-1'] }],
        unknown: [absent],
        tryOut: ['tea'],
        hosts: ['example.org'],
      }),
    ],
    sources: [
      entry('sources/paper.yaml', {
        title: 'The paper',
        publisher: 'The Reds',
        speaksFor: 'reds',
        url: 'https://www.example.org/x',
        published: '2026-01',
        kind: 'party',
        distance: 'copy',
        interest: 'Its own.',
        read: 'All of it.',
        lastChecked: '2026-01-02',
        claims: [claim],
      }),
    ],
    parties: [entry('parties/reds.mdx', party), entry('parties/blues.mdx', { ...party, name: 'The Blues', short: 'Blues' })],
    voices: [
      entry('voices/poet.mdx', {
        name: 'A poet',
        short: 'Poet',
        source: 'paper',
        interest: 'None.',
        argues: [{ question: 'tea', text: 'Tea is good.', claims: ['c-1'] }],
      }),
    ],
    studies: [
      entry('studies/cups.mdx', {
        title: 'A study',
        who: 'A school',
        when: '2025',
        n: 'Ten cups',
        shows: 'Little.',
        notShown: 'Much.',
        questions: ['tea'],
        claims: ['c-1'],
      }),
    ],
    questions: [
      entry('questions/tea.mdx', {
        number: 1,
        question: 'How much tea?',
        short: 'Tea',
        about: 'tea',
        answers: [{ id: 'more', label: 'More' }],
        agreed: [],
        settle: ['A count of cups.'],
      }),
    ],
    positions: [
      entry(
        'positions/reds/tea.mdx',
        { answer: 'more', cell: 'More.', summary: 'Reds want {cups} cups.', statements: [{ claims: ['c-1'] }] },
        'They want <Fig id="cups"/>.<Cite claims="c-1"/>',
      ),
      entry('positions/blues/tea.mdx', silent),
    ],
    figures: [entry('figures/cups.yaml', figure), entry('figures/sum.yaml', { ...figure, formula: '{cups} + 0' })],
    charts: [
      entry('charts/cups.mdx', {
        ...common,
        drawing: {
          kind: 'squares',
          each: 10,
          total: { figure: 'sum', label: 'Together' },
          groups: [
            { figure: 'cups', label: 'cups', note: 'a note', by: 'reds', parts: [{ figure: 'cups', label: 'all', texture: 'solid' }] },
          ],
        },
      }),
    ],
    disagreements: [
      entry('disagreements/cups.mdx', {
        title: 'How many?',
        accounts: [
          { who: 'Reds', text: 'Many.', claims: ['c-1'] },
          { who: 'Blues', text: 'Few.', claims: ['c-1'] },
        ],
        state: 'open',
        hold: 'Nothing.',
      }),
    ],
    events: [entry('events/start.yaml', { date: '2026-01', precision: 'month', title: 'It began', text: 'It began.', claims: ['c-1'] })],
    laws: [entry('laws/tea.yaml', { name: 'Act 1', requires: 'Tea.', status: 'In force.', asOf: '2026-01-02', claims: ['c-1'] })],
    terms: [entry('terms/cup.yaml', { term: 'Cup', meaning: 'A vessel.' })],
    help: [
      entry('help/tea.yaml', {
        number: 1,
        title: 'Tea',
        text: 'Ask for it.',
        claims: ['c-1'],
        phones: [{ label: 'Call', phone: '123' }],
        asOf: '2026-01-02',
      }),
    ],
    pages: ['about', 'for-members', 'method', 'search'].map((name) =>
      entry(`pages/${name}.mdx`, { title: 'About', description: 'About tea.' }),
    ),
    leftOut: [entry('left-out/thin.yaml', { records: [{ id: 'r-1', why: 'Too thin.' }], taken: [{ id: 'r-2', claim: 'c-1' }] })],
    evidence: [
      entry('evidence.lock.json', {
        sources: { paper: { document: hash, claims: { 'c-1': { at: 1, paragraph: hash, numbers: ['30'] } } } },
      }),
    ],
    searches: [entry('searches/all.yaml', { where: 'Everywhere', when: '2026-01-02' })],
    readersWords: [entry('readers-words.yaml', { same: [['cup', 'mug']], kinds: [], misspelled: { tea: ['tee'] } })],
    corrections: [],
    versions: [],
    editions: [],
    translations: [],
    translatedBodies: [],
  };
}
