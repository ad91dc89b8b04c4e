/** The Spanish of `claimStateWords`: how far a claim was checked. No word here may read as "true". */
export const claimStateWords = {
  matched: {
    short: 'Hallado en nuestra copia',
    long: 'Un programa halló en nuestra copia el párrafo, y cada número tal como está impreso. Eso no dice que la declaración sea cierta.',
  },
  part: {
    short: 'Visto en parte',
    long: 'Se leyó un extracto de la página del propio editor. Lo que lo rodea puede cambiar cómo suena.',
  },
  'not-opened': { short: 'Original no abierto', long: 'El documento se conoce solo a través de otros.' },
};

/** The Spanish of `distanceWords`: how far a whole source was seen. */
export const distanceWords = {
  ...claimStateWords,
  copy: { short: 'Leído completo', long: 'Tenemos una copia y la leímos toda.' },
};

/** The Spanish of `basisWords`: how a position is known. */
export const basisWords = {
  own: 'En sus propias palabras',
  reported: 'Según informan otros',
  none: 'No se encontró postura',
};

/** The Spanish of `sourceKindWords`: what kind of document a source is. */
export const sourceKindWords = {
  party: 'página propia de una parte',
  government: 'página de una autoridad pública',
  news: 'noticias',
  trade: 'prensa del sector',
  research: 'investigación',
  commentary: 'comentario',
};

/** The Spanish of `sourceKindTitles`: the heads of the list of sources, in its order. */
export const sourceKindTitles = {
  party: 'Páginas propias de las partes',
  government: 'Autoridades públicas',
  news: 'Noticias',
  trade: 'Prensa del sector',
  research: 'Investigación',
  commentary: 'Comentario',
};

/** The Spanish of `claimKindWords`: what kind of thing a claim says. */
export const claimKindWords = {
  position: 'Postura',
  demand: 'Exigencia',
  figure: 'Cifra',
  event: 'Evento',
  context: 'Contexto',
  opinion: 'Opinión',
  recommendation: 'Recomendación',
};

/** The Spanish of `confidenceWords`: how sure the research is that a source says so. */
export const confidenceWords = { high: 'alta', medium: 'media', low: 'baja' };

/** The Spanish of `roleWords`: what part a party has in the dispute. */
export const roleWords = {
  negotiating: 'Parte que negocia',
  allied: 'Aliada de un lado',
  authority: 'Autoridad pública',
};

/** The Spanish of `precisionWords`: words before a date that is not exact. */
export const precisionWords = {
  day: '',
  week: 'semana del',
  month: '',
  year: '',
  inferred: 'aprox.',
};

/** The Spanish of `stateWords`: how far the record settles a disagreement. */
export const stateWords = {
  settled: 'Resuelto',
  likely: 'Probablemente resuelto',
  open: 'Abierto',
};

/** The Spanish of `correctionWords`: a mistake that was mended, or better data. */
export const correctionWords = { correction: 'Corrección', revision: 'Actualización' };

/** The Spanish of `sampleWords`: why no number of people asked is given. */
export const sampleWords: Record<string, string> = { 'not reported': 'no se informa', 'not a sample': 'no es una muestra' };
