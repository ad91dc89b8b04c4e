// Charts of made-up content: of four kinds, some with a view and a frozen version.
import { DAY, list, name, type Maker } from './made-up.ts';

/** More parties than this, and the columns of a matrix would not fit. */
const COLUMNS = 5;
const ROWS = 6;
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><style></style><rect width="20" height="20"/></svg>';

const row = (made: Maker, n: number) => ({ figure: `figure-${n % made.count.figures}`, label: name(n % made.count.figures) });
/** Rows of one chart, of figures that follow each other. */
const rows = (made: Maker, n: number) => list(Math.min(ROWS, made.count.figures), (i) => row(made, n * ROWS + i));

function drawing(made: Maker, n: number): object {
  if (n === 0) return { kind: 'matrix', form: 'marks', parties: made.parties.slice(0, COLUMNS) };
  if (n === 1) {
    const events = list(Math.min(ROWS, made.count.events), (i) => ({ event: `event-${i}` }));
    const key = { day: 'exact day', about: 'month or year', inferred: 'worked out' };
    return { kind: 'timeline', form: 'list', key, groups: [{ label: 'Rain', rows: events }] };
  }
  if (n % 2) return { kind: 'shares', by: 'party-0', half: true, groups: [{ label: 'Gardens', rows: rows(made, n) }] };
  const sized = rows(made, n).map((one) => ({ ...one, size: { figure: one.figure } }));
  return { kind: 'lengths', heads: { length: 'Length', size: 'Size' }, groups: [{ label: 'Gardens', rows: sized }] };
}

function version(made: Maker, n: number): void {
  const rows = [{ id: 'row', shown: 'much', group: 'Gardens', label: 'Rain', note: '' }];
  const data = { title: `What ${name(n)} counts`, finding: made.sentence(), description: made.sentence(), rows };
  const view = { data, small: [made.sentence()], source: 'Made up', svg: SVG, wide: SVG, narrow: SVG };
  made.files.set(`charts/chart-${n}/versions/${DAY}/version.json`, JSON.stringify({ date: DAY, kind: 'first', views: [view] }));
}

/** Writes all charts. Every third has a second view, every fourth a version. */
export function madeUpCharts(made: Maker): void {
  for (let n = 0; n < made.count.charts; n += 1) {
    const common = () => ({
      title: `What ${name(n)} counts`,
      finding: made.sentence(),
      caveats: [made.sentence(), made.sentence()],
      drawing: drawing(made, n),
      card: { finding: made.sentence(8), credit: 'Made up.' },
    });
    const view = () => ({ id: 'other', name: 'Another view', text: made.sentence(), ...common() });
    made.mdx(
      `charts/chart-${n}`,
      { number: n + 1, theme: `Theme ${n % 5}`, ...common(), ...(n % 3 === 2 && { name: 'As counted', views: [view()] }) },
      made.sentence(),
    );
    if (n % 4 === 0) version(made, n);
  }
}
