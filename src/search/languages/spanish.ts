import type { Language } from './language.ts';

const STOP = new Set(
  (
    'a al algo alguien algun alguna ante antes aqui asi aun aunque cada como con contra cual cuales cuando de del desde donde e el ella ellas ellos en entre era es esa ' +
    'esas ese eso esos esta estan estas este esto estos fue fueron ha han hasta hay la las le les lo los mas me mi mis mucho muy nada ni no nos o otra otro para pero ' +
    'por porque que quien quienes se sea segun ser si sin sobre son su sus tambien tan tanto te tiene tienen toda todas todo todos tras tu u un una unas uno unos usted ' +
    'y ya yo dice dicen decir puede pueden hacer hace'
  ).split(' '),
);

const NUMBERS = 'cero _ dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'.split(' ');

/** What stays before an ending that comes off, one of each line: plural, then person or infinitive, then gender. Words in `-ción` keep theirs. */
const ENDINGS = [/([^aeiou])es$|([aeiou])s$/, /(.{4}[aei])n$|(.{4})[aei]r$/, /(.{3})[aeo]$/];

const withoutEnding = (word: string, ending: RegExp) => word.replace(ending, (_whole, one?: string, two = '') => one ?? two);

/** Light on purpose, as the English one: `terapeutas`, `terapeuta`; `reemplazan`, `reemplazar`, `reemplaza`. */
const stem = (word: string) => (word.length < 4 ? word : ENDINGS.reduce(withoutEnding, word));

const asDigits = (word: string) => (NUMBERS.includes(word) ? String(NUMBERS.indexOf(word)) : word);

export const spanish: Language = { stop: STOP, stem, asDigits, mil: 1e3 };
