/** The Spanish of `claimStates`: how far a claim was checked. No word here may read as "true". */
const claimStates = {
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

/** The Spanish of `distances`: how far a whole source was seen. */
const distances = {
  part: claimStates.part,
  'not-opened': claimStates['not-opened'],
  copy: { short: 'Leído completo', long: 'Tenemos una copia y la leímos toda.' },
};

/** The Spanish of `bases`: how a position is known. */
const bases = {
  own: 'En sus propias palabras',
  reported: 'Según informan otros',
  none: 'No se encontró postura',
};

/** The Spanish of `sourceKinds`: what kind of document a source is. */
const sourceKinds = {
  party: 'página propia de una parte',
  government: 'página de una autoridad pública',
  news: 'noticias',
  trade: 'prensa del sector',
  research: 'investigación',
  commentary: 'comentario',
};

/** The Spanish of `sourceKindTitles`: the heads of the list of sources, in its order. */
const sourceKindTitles = {
  party: 'Páginas propias de las partes',
  government: 'Autoridades públicas',
  news: 'Noticias',
  trade: 'Prensa del sector',
  research: 'Investigación',
  commentary: 'Comentario',
};

/** The Spanish of `claimKinds`: what kind of thing a claim says. */
const claimKinds = {
  position: 'Postura',
  demand: 'Exigencia',
  figure: 'Cifra',
  event: 'Evento',
  context: 'Contexto',
  opinion: 'Opinión',
  recommendation: 'Recomendación',
};

/** The Spanish of `confidenceLevels`: how sure the research is that a source says so. */
const confidenceLevels = { high: 'alta', medium: 'media', low: 'baja' };

/** The Spanish of `roles`: what part a party has in the dispute. */
const roles = {
  negotiating: 'Parte que negocia',
  allied: 'Aliada de un lado',
  authority: 'Autoridad pública',
};

/** The Spanish of `precisions`: words before a date that is not exact. */
const precisions = {
  day: '',
  week: 'semana del',
  month: '',
  year: '',
  inferred: 'aprox.',
};

/** The Spanish of `disagreementStates`: how far the record settles a disagreement. */
const disagreementStates = {
  settled: 'Resuelto',
  likely: 'Probablemente resuelto',
  open: 'Abierto',
};

/** The Spanish of `correctionKinds`: a mistake that was mended, or better data. */
const correctionKinds = { correction: 'Corrección', revision: 'Actualización' };

/** The Spanish of `sampleNotes`: why no number of people asked is given. */
const sampleNotes: Record<string, string> = { 'not reported': 'no se informa', 'not a sample': 'no es una muestra' };

/** The Spanish words for values that content may have. */
export const valueWords = {
  claimStates,
  distances,
  bases,
  sourceKinds,
  sourceKindTitles,
  claimKinds,
  confidenceLevels,
  roles,
  precisions,
  disagreementStates,
  correctionKinds,
  sampleNotes,
};
