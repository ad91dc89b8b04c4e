/** The Spanish of `claimStates`: how far a claim was checked. No word here may read as "true". */
const claimStates = {
  matched: {
    short: 'Hallado en nuestra copia',
    long: 'Un programa halló en nuestra copia el párrafo, y cada número tal como está impreso. Eso no dice que la declaración sea cierta.',
  },
  part: {
    short: 'Visto en parte',
    long: 'Se leyó un extracto de la página de quien lo publica. Lo que lo rodea puede cambiar cómo suena.',
  },
  'not-opened': { short: 'Original no abierto', long: 'El documento se conoce solo a través de otros.' },
  digest: {
    short: 'Resumen de terceros (IA)',
    long: 'Lo conocemos solo por un resumen de terceros hecho con herramientas de IA. Nombramos el original, pero no pudimos abrirlo.',
  },
};

const { matched: _, ...seen } = claimStates;

export const valueWords = {
  claimStates,
  distances: {
    ...seen,
    copy: { short: 'Leído completo', long: 'Tenemos una copia y la leímos toda.' },
  },
  bases: {
    own: 'De sus propias páginas',
    reported: 'Según informan otros',
    none: 'No se encontró postura',
  },
  confidenceNotes: {
    high: '',
    medium: 'Estamos bastante seguros de que la fuente lo dice.',
    low: 'No estamos seguros de que la fuente lo diga.',
  },
  fairlySure: 'Donde no leímos la página entera, estamos al menos bastante seguros de lo que dice, salvo que su nota diga otra cosa.',
  disagreementStates: {
    settled: 'Resuelta',
    likely: 'Probablemente resuelta',
    open: 'Abierta',
  },
  countedStates: {
    settled: 'resueltas',
    likely: 'probablemente resueltas',
    open: 'abiertas',
  },
  sampleNotes: { 'not reported': 'no se informa', 'not a sample': 'no es una muestra' } as Record<string, string>,
};
