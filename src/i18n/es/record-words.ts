/** The Spanish of `recordWords`: who keeps the record, what was looked for, counted, left out and corrected. */
export const recordWords = {
  draft: 'Borrador sin publicar: ningún editor lo ha asumido aún.',
  publishedBy: (name: string) => `Publicado por ${name}.`,
  asOf: (date: string) => `Consultado por última vez el ${date}.`,
  notFoundMeans: 'Lo que aquí se llama no encontrado o desconocido se buscó en:',
  lookedIn: 'Se buscó en',
  lookedUntil: 'hasta el',
  corrections: 'Correcciones',
  sendCorrection: 'Enviar una corrección',
  correctionSubject: 'Corrección',
  correctionLetter: (page: string) => `${page}\n\nQué está mal:\n\nFuente, con su fecha:\n`,
  fairness: 'Equidad',
};
