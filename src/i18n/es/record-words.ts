/** The Spanish of `recordWords`: searches, counts, omissions and corrections. */
export const recordWords = {
  draft: 'Borrador sin publicar: ningún editor lo ha asumido aún.',
  publishedBy: (name: string) => `Publicado por ${name}.`,
  asOf: (date: string) => `Consultado por última vez el ${date}.`,
  notFoundMeans: 'Dónde buscamos:',
  notKnownNote: 'Lo que buscamos en cada pregunta y no pudimos encontrar.',
  lookedIn: 'Dónde buscamos',
  lookedUntil: 'por última vez el',
  notReportedIn: (date: string) => `no se informa en las fuentes de abajo; última consulta: ${date}`,
  corrections: 'Correcciones',
  correctionsTitle: 'Qué se cambió y por qué',
  correctionsNote:
    'Una corrección no es una actualización. Una corrección repara un error nuestro. ' +
    'Una actualización trae datos mejores o más recientes. Ambas quedan en la lista, ' +
    'y así lo dicen las páginas, los gráficos insertados, los archivos de datos y las imágenes de gráficos a los que afectan.',
  noCorrections: 'Nada se ha corregido ni actualizado desde la publicación.',
  askCorrection: 'Para pedir una corrección, diríjase a',
  askWith: 'Diga en qué página, qué está mal allí y qué lo muestra, con su fecha. No necesita una cuenta.',
  noContact: 'Este sitio aún no tiene editor, así que no hay una dirección para correcciones. Aparecerá aquí.',
  sendCorrection: 'Enviar una corrección',
  correctionSubject: 'Corrección',
  correctionLetter: (page: string) => `${page}\n\nQué está mal:\n\nFuente, con su fecha:\n`,
  fairness: 'Equidad',
  fairnessTitle: 'Lo que recibe aquí cada lado, contado',
  fairnessNote:
    'Se cuenta de nuevo cada vez que se genera el sitio y se publica tal cual. ' +
    'No se debe el mismo espacio a cada parte en cada pregunta; una diferencia debe verse.',
  fairnessParties: 'Parte por parte',
  fairnessQuestions: 'Los dos lados, pregunta por pregunta',
  fairnessStatements: 'Declaraciones',
  fairnessWords: 'Palabras',
  fairnessClaims: 'Afirmaciones que hace',
  fairnessOwnPages: 'Sus propios documentos',
  fairnessSources: 'De dónde viene todo',
  fairnessSum: '# documentos, de los que se tomaron # afirmaciones.',
  leftOutTaken: 'Quedó fuera al principio; ahora está en el sitio, como declaración de',
  leftOutTitle: 'Lo que encontramos y dejamos fuera',
  leftOutNote: 'Investigación que no está en el sitio, cada elemento con su motivo.',
  leftOutCount: '# elementos de nuestra investigación no están en el sitio.',
  leftOutLink: 'Cada registro que se dejó fuera, con el motivo',
  ownNumbers: 'Números nuestros en este sitio: #. Cada uno con el lugar donde está y el motivo.',
  dataFiles: 'Cada número, cada afirmación y cada número nuestro, como datos',
};
