const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** A name after "de", which joins an article: `del gobernador`. */
const of = (name: string) => `de ${name}`.replace(/^de el /, 'del ');

/** Words about positions, in Spanish. */
export const positionWords = {
  positionTitle: (party: string, about: string) => capital(`${party} sobre ${about}`),
  statements: (party: string) => `Lo que ha dicho ${party}`,
  byWeight: { one: '# declaración', many: '# declaraciones, primero las de más peso' },
  statementsBy: {
    one: (party: string) => `# declaración ${of(party)}`,
    many: (party: string) => `Las # declaraciones ${of(party)}`,
  },
  note: 'nota',
  itsCase: (party: string) => `El argumento ${of(party)}, en su versión más sólida`,
  itsPosition: (party: string) => `La postura ${of(party)}`,
  onNext: (party: string, number: number) => capital(`${party} en la pregunta ${number}`),
  inCharts: 'En gráficos',
  howItCame: 'Cómo se llegó a esto',
  onRecord: 'Se pronunciaron:',
  saidMost: 'Lo que dicen',
  othersOn: 'Otras partes en esta pregunta',
  inDispute: 'En disputa',
  missingCount: 'Se buscó y no se encontró (#)',
  repliedBy: 'Lo que le responde',
  replies: 'A lo que responde',
  declined: 'Declinó decirlo',
  mixed: 'Mixta',
  undated: 'sin fecha',
  ownAndReported: 'De sus propias páginas, y según informan otros',
  firstThree: 'Las tres primeras declaraciones de cada lado',
  asReportedBy: 'según informa',
  inSentence: (name: string) => name.replace(/^(?:Una?|El|La) /, (article) => article.toLowerCase()),
  nthClaim: (publisher: string, n: number) => `${publisher}, declaración ${n}`,
  paragraph: (number: number) => `párrafo ${number}`,
};
