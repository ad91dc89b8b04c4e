import type { Library } from '../facts/load/types.ts';
import { dataWords } from '../i18n/data-words.ts';
import { t } from '../i18n/t.ts';
import { absolute, addresses } from '../models/addresses.ts';
import { positionTitle, say } from '../models/text.ts';

/** `llms.txt`: for programs that answer questions, what the site is, where its data lies, and each position with its address. */
export function llmsFile(library: Library): string {
  const { site, positions, locale } = library;
  const [words, address] = [t(locale), addresses(locale)];
  const link = (name: string, href: string, about: string) => `- [${name}](${absolute(href)}): ${about}`;
  return [
    `# ${site.name}: ${site.subject}`,
    `> ${site.description}`,
    `${site.licence}`,
    `## ${dataWords.title}`,
    [
      link('datapackage.json', address.data('datapackage.json'), dataWords.note),
      link(words.matrixTitle, address.matrix(), words.matrixKey),
    ].join('\n'),
    `## ${words.answersAtAGlance}`,
    [...positions.values()]
      .map((position) => link(positionTitle(position, locale), address.position(position.id), say(position.summary, library)))
      .join('\n'),
    '',
  ].join('\n\n');
}
