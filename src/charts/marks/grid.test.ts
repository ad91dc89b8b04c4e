import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { draw, crowded, groupsOf, matchesGolden, textsOf, withClass, SIZES } from '../../testing/golden.ts';
import { drawGrid } from './grid.ts';
import { THUMB_HEIGHT, type SvgNode } from '../layout/scene.ts';

type Cell = ResolvedDrawing<'grid'>['rows'][number]['cells'][number];

const reds = { by: 'reds', tone: 'first', mark: 'square', short: 'Reds' } as const;
const blues = { by: 'blues', tone: 'second', mark: 'circle', short: 'Blues' } as const;
const cell = (id: string, label: string, texture: Cell['texture'], lines: Cell['lines']): Cell => ({
  id,
  label,
  texture,
  lines,
  claims: [],
  card: false,
});

/** Ways to make tea, in two houses. */
const tea: ResolvedDrawing<'grid'> = {
  kind: 'grid',
  columns: [
    { id: 'up', label: 'Upper house' },
    { id: 'low', label: 'Lower house', note: 'where the mill is' },
  ],
  rows: [
    {
      label: 'Leaves in a pot',
      note: 'Somebody pours.',
      cells: [
        cell('pot-up', 'The blues say so', 'open', [
          { ...blues, text: 'A pot stands on the stove all day, and nobody who can tell tea from straw looks at it.' },
          { ...reds, text: 'Whoever pours has learned it.' },
          { text: 'No cook’s ruling was found.' },
        ]),
        cell('pot-low', 'The blues say so', 'open', [{ ...blues, text: 'The same, for seven winters.' }]),
      ],
    },
    {
      label: 'A kettle that whistles',
      cells: [
        cell('kettle-up', 'Told by others only', 'dashed', [{ text: 'One neighbor tells of a kettle.' }]),
        cell('kettle-low', 'On the record', 'solid', [{ ...blues, text: 'A kettle, bought from a peddler.' }]),
      ],
    },
    {
      label: 'A machine that thinks of tea',
      note: 'It makes tea unasked.',
      cells: [cell('machine-up', 'None found', 'dotted', []), cell('machine-low', 'None found', 'dotted', [])],
    },
  ],
};

const ids = tea.rows.flatMap(({ cells }) => cells.map(({ id }) => id));
const saidIn = (group: SvgNode) => textsOf({ nodes: [group] }).join(' ');
const boxOf = (group: SvgNode) => group.children!.find(({ tag }) => tag === 'rect')!.attrs;

test('cells are in columns of equal width, and rows on one line', () => {
  const places = groupsOf(drawGrid(tea, 'wide')).map(boxOf);
  const [left, right] = [places[0]!['x'], places[1]!['x']];
  assert.deepEqual(
    places.map(({ x }) => x),
    [left, right, left, right, left, right],
  );
  for (const i of [0, 2, 4]) assert.equal(places[i]!['y'], places[i + 1]!['y']);
});

test('in the narrow drawing every cell names its column', () => {
  const texts = textsOf(drawGrid(tea, 'narrow'));
  assert.equal(texts.filter((said) => said === 'Upper house').length, tea.rows.length);
});

test('every cell has its texture: silence is drawn, and not left blank', () => {
  for (const size of SIZES) {
    const boxes = groupsOf(drawGrid(tea, size).nodes).map((group) => String(boxOf(group)['class']));
    assert.deepEqual(boxes, ['open plain', 'open plain', 'dashed plain', 'solid plain', 'dotted plain', 'dotted plain']);
  }
});

test('every cell has one group, in order, with its answer and what each side says', () => {
  for (const size of SIZES) {
    const groups = groupsOf(drawGrid(tea, size).nodes);
    assert.deepEqual(
      groups.map(({ attrs }) => attrs['data-row']),
      ids,
    );
    tea.rows
      .flatMap(({ cells }) => cells)
      .forEach(({ label, lines }, i) => {
        const said = saidIn(groups[i]!);
        assert.ok(said.startsWith(label));
        for (const line of lines) assert.equal(said.includes(line.text), size !== 'thumb');
      });
  }
});

test('a party’s word stands behind its mark; what is nobody’s word has none', () => {
  const drawing = drawGrid(tea, 'wide');
  assert.equal(withClass(drawing, 'second').length, 3);
  assert.equal(withClass(drawing, 'first').length, 1);
  assert.equal(drawing.nodes.filter(({ tag }) => tag === 'path').length, tea.rows.length); // a line above each row
});

test('no text meets another, at any size, and the card has room', () => {
  for (const size of SIZES) assert.deepEqual(crowded(tea, size), []);
  assert.ok(draw(tea, 'thumb').height <= THUMB_HEIGHT);
});

test('the grid looks as it did', () => {
  matchesGolden('grid', tea);
});
