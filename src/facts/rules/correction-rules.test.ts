import { test } from 'node:test';
import { failsAsItShould } from '../../testing/spoil.ts';

test('a correction holds no number of its own, but quotes those of what was said before', () => {
  failsAsItShould([
    'a number in a correction',
    (raw) => {
      const correction = {
        date: '2026-02-01',
        kind: 'correction',
        changed: 'It is not 31.',
        why: 'Haste.',
        said: '31 cups.',
        touches: ['figures/cups'],
      };
      raw.corrections.push({ id: 'slip', file: 'content/corrections/slip.yaml', data: correction, body: '' });
    },
    'content/corrections/slip.yaml',
    /1 problem;.*changed: holds the quantity "31"/s,
  ]);
});
