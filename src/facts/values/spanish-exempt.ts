const MONTH = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const SHORT = '(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)';

/** What may hold a number and is no quantity, as Spanish writes it. It stands apart from what a search knows of Spanish, which browsers load. */
export const spanishExempt: RegExp[] = [
  new RegExp(`\\b\\d{1,2}(?: al? \\d{1,2})? de ${MONTH}(?!\\p{L})`, 'giu'), // 18 de marzo
  new RegExp(`\\b\\d{1,2} ${SHORT}(?= (?:19|20)\\d{2}\\b)`, 'gu'), // 18 mar 2026
  /(?<!\p{L})(?:Figura|Pregunta|Versión|Sección|párrafo|declaración) \d+(?!\p{L})/giu, // names of parts
];
