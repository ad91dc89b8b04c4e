import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quantitiesIn } from '../../facts/values/quantities.ts';
import { tokenizer } from '../search-text.ts';
import { spanish } from './spanish.ts';

test('words in their usual forms are one', () => {
  for (const forms of [
    ['terapeuta', 'terapeutas'],
    ['reemplaza', 'reemplazan', 'reemplazar', 'reemplazo'],
    ['psicologo', 'psicologa', 'psicologos'],
    ['negociacion', 'negociaciones'],
    ['cita', 'citas'],
    ['huelga', 'huelgas'],
  ])
    assert.deepEqual([...new Set(forms.map(spanish.stem))].length, 1, forms.map(spanish.stem).join(' '));
  assert.notEqual(spanish.stem('huelga'), spanish.stem('huella'));
});

test('a page in Spanish is searched in Spanish: no words that say nothing, accents or not, mil is a thousand', () => {
  const { terms } = tokenizer('es');
  assert.deepEqual(terms('¿Qué dice el psicólogo?'), terms('psicologo'));
  assert.deepEqual(terms('2 mil'), ['#2000', '#2']);
  assert.deepEqual(terms('$200 millones'), terms('200 millón'));
  assert.deepEqual(terms('cinco'), ['#5']);
  assert.deepEqual(tokenizer('en').terms('2 mil'), ['#2000000', '#2']);
});

test('dates and places are no quantities, and numbers beside them are', () => {
  for (const text of ['18 de marzo de 2026', '2 jul 2026', '19 sept 2025', 'Figura 8', 'párrafo 22', '1 de enero de 2025'])
    assert.deepEqual(quantitiesIn(text), [], text);
  assert.deepEqual(quantitiesIn('En marzo de 2025, 19 de 20'), ['19', '20']);
  assert.deepEqual(quantitiesIn('16 marcas'), ['16']);
  assert.deepEqual(quantitiesIn('The 20 may stay'), ['20']);
});
