import type { Tongue } from './tongue.ts';

const STOP = new Set(
  (
    'a al algo alguien algun alguna ante antes aqui asi aun aunque cada como con contra cual cuales cuando de del desde donde e el ella ellas ellos en entre era es esa ' +
    'esas ese eso esos esta estan estas este esto estos fue fueron ha han hasta hay la las le les lo los mas me mi mis mucho muy nada ni no nos o otra otro para pero ' +
    'por porque que quien quienes se sea segun ser si sin sobre son su sus tambien tan tanto te tiene tienen toda todas todo todos tras tu u un una unas uno unos usted ' +
    'y ya yo dice dicen decir puede pueden hacer hace'
  ).split(' '),
);

const NUMBERS = 'cero _ dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'.split(' ');

/** Endings that come off, one of each line: plural, then person or infinitive, then gender. Words in `-ción` keep theirs. */
const ENDINGS = [/(?<=[^aeiou])es$|(?<=[aeiou])s$/, /(?<=.{4}[aei])n$|(?<=.{4})[aei]r$/, /(?<=.{3})[aeo]$/];

/** Light on purpose, as the English one: `terapeutas`, `terapeuta`; `reemplazan`, `reemplazar`, `reemplaza`. */
const stem = (word: string) => (word.length < 4 ? word : ENDINGS.reduce((rest, ending) => rest.replace(ending, ''), word));

const asDigits = (word: string) => (NUMBERS.includes(word) ? String(NUMBERS.indexOf(word)) : word);

export const spanish: Tongue = { stop: STOP, stem, asDigits, mil: 1e3 };

const MONTH = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const SHORT = '(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)';

/** What may hold a number and is no quantity, as Spanish writes it. */
export const spanishExempt: RegExp[] = [
  new RegExp(`\\b\\d{1,2}(?: al? \\d{1,2})? de ${MONTH}(?!\\p{L})`, 'giu'), // 18 de marzo
  new RegExp(`\\b\\d{1,2} ${SHORT}(?= (?:19|20)\\d{2}\\b)`, 'gu'), // 18 mar 2026
  /(?<!\p{L})(?:Figura|Pregunta|Versión|Sección|párrafo|declaración) \d+(?!\p{L})/giu, // names of parts
];
