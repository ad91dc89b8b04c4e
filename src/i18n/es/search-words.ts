/** The Spanish of `en/search-words.ts`. */
export const searchWords = {
  results: (count: number) => (count === 1 ? '1 resultado.' : `${count} resultados.`),
  noResults: 'No se encontró nada.',
  unknownWords: 'No aparece en ninguna parte',
  didYouMean: 'Parecido',
  cut: 'La pregunta es muy larga: solo se tomó en cuenta el comienzo.',
  noWord: 'Escriba una palabra: los signos solos no encuentran nada.',
  unknownFilter: 'Ese filtro no existe y se dejó fuera',
  searchFailed: 'No se pudo cargar la búsqueda. Vuelva a cargar la página.',
  otherForm: 'Esta página es anterior al catálogo de la búsqueda. Vuelva a cargarla.',
  askSomething: 'Escriba una palabra, o elija una parte o una pregunta.',
  loading: 'Buscando…',
  onQuestion: (question: string) => `Sobre la pregunta: ${question}`,
  perParty: (party: string, count: number) => `${party}: ${count === 0 ? 'en silencio' : 'se pronunció'}`,
  rest: 'También se encontró',
  more: (count: number) => `Mostrar ${count} más`,
};

/** The Spanish of `recordKindWords`: what a search result is. */
export const recordKindWords = {
  position: 'Postura',
  chart: 'Gráfico',
  figure: 'Cifra',
  disagreement: 'Desacuerdo',
  study: 'Estudio',
  law: 'Ley',
  term: 'Glosario',
  event: 'Evento',
  source: 'Fuente',
  voice: 'Comentarista',
  help: 'Ayuda',
  page: 'Página',
};
