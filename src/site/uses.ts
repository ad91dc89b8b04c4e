import type { Library, Use } from '../library/types.ts';
import { words } from './words.ts';

/** The name of a place that uses a claim or chart, as a link shows it. */
export function nameOfUse({ kind, id }: Use, library: Library): string {
  const find = <T extends { id: string }>(list: T[]) => list.find((item) => item.id === id);
  const position = kind === 'position' ? library.positions.get(id) : undefined;
  const names: Record<Use['kind'], string | undefined> = {
    position: position && words.positionTitle(position.party.short, position.question.short),
    figure: library.figures.get(id) && `${words.figure}: ${library.figures.get(id)!.shown}`,
    event: find(library.events)?.title,
    disagreement: find(library.disagreements)?.title,
    study: find(library.studies)?.title,
    voice: find(library.voices)?.name,
    question: find(library.questions)?.question,
    chart: find(library.charts)?.title,
    law: find(library.laws)?.name,
    term: find(library.terms)?.term,
    party: find(library.parties)?.name,
    page: library.pages.get(id)?.title,
    source: find(library.sources)?.title,
    help: words.help,
    overview: words.home,
  };
  return names[kind] ?? id;
}
