const searchMessages = {
  oneResult: '1 resultado',
  results: '# resultados',
  noResults: 'Ningún resultado',
  forWords: ' para “#”',
  unknownWords: 'No hay nada con #.',
  quoted: '“#”',
  didYouMean: '¿Quiso decir “#”?',
  cut: 'La pregunta es muy larga: solo se buscaron sus primeras palabras.',
  noWord: 'Escriba una o dos palabras para buscar.',
  stopWords: 'Esas palabras son demasiado comunes. Agregue una que diga lo que quiere saber.',
  unknownFilter: 'Ese filtro no existe y se dejó fuera: #.',
  failed: 'No se pudo cargar la búsqueda. Vuelva a cargar la página o use la lista de la A a la Z de arriba.',
  stale: 'Esta página y el índice de la búsqueda son de días distintos. Vuelva a cargar la página o use la lista de la A a la Z de arriba.',
  noWebAssembly: 'Este navegador no puede usar la búsqueda, que necesita WebAssembly. La lista de la A a la Z lo tiene todo por nombre.',
  loading: 'Buscando…',
  rest: 'Resultados',
  more: 'Mostrar # más',
};

const recordKinds = {
  position: 'Postura',
  question: 'Pregunta',
  chart: 'Gráfico',
  figure: 'Cifra',
  disagreement: 'Disputa',
  study: 'Estudio',
  law: 'Ley',
  term: 'Glosario',
  event: 'Evento',
  source: 'Fuente',
  voice: 'Comentarista',
  help: 'Ayuda para miembros',
  unknown: 'No se sabe',
  page: 'Página',
};

/** The Spanish of `searchLanguage`. Words come in small letters without accents. */
const searchLanguage = {
  stop:
    'a al algo alguien algun alguna ante antes aqui asi aun aunque cada como con contra cual cuales cuando de del desde donde e el ella ellas ellos en entre era es esa ' +
    'esas ese eso esos esta estan estas este esto estos fue fueron ha han hasta hay la las le les lo los mas me mi mis mucho muy nada ni no nos o otra otro para pero ' +
    'por porque que quien quienes se sea segun ser si sin sobre son su sus tambien tan tanto te tiene tienen toda todas todo todos tras tu u un una unas uno unos usted ' +
    'y ya yo dice dicen decir puede pueden hacer hace',
  numbers:
    'dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18 ' +
    'diecinueve=19 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 trescientos=300 ' +
    'cuatrocientos=400 quinientos=500',
  scales: 'k=1e3 mil=1e3 m=1e6 millon=1e6 millones=1e6 b=1e9',
};

export const searchWords = { searchMessages, recordKinds, searchLanguage };
