/** The Spanish of `searchMessages`. */
const searchMessages = {
  oneResult: '1 resultado.',
  results: '# resultados.',
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
  onQuestion: 'Sobre la pregunta: #',
  heard: '#: se pronunció',
  silent: '#: en silencio',
  rest: 'También se encontró',
  more: 'Mostrar # más',
};

/** The Spanish of `recordKinds`: what a search result is. */
const recordKinds = {
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

export const searchWords = { searchMessages, recordKinds };
