/** The Spanish of `printWords`: the interface's own words on paper, and on the page that holds everything for print. */
export const printWords = {
  permalink: 'Enlace fijo',
  noHost: 'este sitio aún no tiene dirección propia; ponga el dominio del sitio antes de la ruta',
  print: 'Imprimir todo',
  printTitle: 'Todo en una página, para leer o imprimir',
  printNote: (subject: string) =>
    `${subject}: cada pregunta, postura, gráfico, estudio, ley y fuente en una página, con índice, para leer o imprimir.`,
  printHow: 'Cómo leer esto',
  printUnder:
    'Debajo de cada declaración están su fuente, su fecha y hasta dónde se revisó. ' +
    'De cada fuente se habla en la lista de fuentes: quién está detrás, su interés y su dirección.',
  printDiffer: '≠ va después de un número en el que las fuentes difieren.',
  contents: 'Índice',
  part: (letter: string) => `Sección ${letter}`,
  methodShort: 'Cómo se revisaron las declaraciones',
  methodMore: 'El método se explica completo aquí:',
};
