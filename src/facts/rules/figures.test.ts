import type { Raw } from '../load/parse-file.ts';
import { data, saysAsWritten } from '../../testing/spoil.ts';

const own = (number: string) => ({ ownNumbers: [{ number, why: 'We chose it.' }] });
/** A figure that no chart draws. */
const figure = (fields: object) => (raw: Raw) =>
  void raw.figures.push({
    ...raw.figures[0]!,
    id: 'mugs',
    file: 'content/figures/mugs.yaml',
    data: { ...data(raw.figures[0]), ...fields },
  });

saysAsWritten(new URL('golden/figures.txt', import.meta.url), {
  'a value below nothing': figure({ value: -30, display: '30' }),
  'a share of more than all': figure({ unit: '%', value: 130, display: '130', ...own('130') }),
  'a share of all': figure({ unit: '%', value: 100, display: '100', ...own('100') }),
  'a value at the edge of its range': figure({ range: [30, 40] }),
  'a value past its range': figure({ range: [0, 29] }),
  'a display of another value': figure({ value: 31 }),
  'a display in words': figure({ display: 'thirty', ...own('thirty') }),
  'a display with a comma': figure({ value: 2400, display: '2,400', ...own('2,400') }),
  'a display that rounds what was not worked out': figure({ value: 30.2 }),
  'a display that no claim prints': figure({ value: 31, display: '31' }),
  'an interval above the value': figure({ interval: [31, 40] }),
  'an interval below the value': figure({ interval: [20, 29] }),
  'an interval of the value alone': figure({ interval: [30, 30] }),
  'a formula of another value': figure({ formula: '{cups} + 1' }),
  'a formula that is rounded': figure({ formula: '{cups} / 7', value: 4.29, display: '4.3' }),
  'a formula that breaks off': figure({ formula: '{cups} +' }),
  'a formula over an unknown figure': figure({ formula: '{cupz} + 0' }),
});
