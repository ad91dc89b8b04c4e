import type { Library } from '../facts/load/types.ts';
import { dataWords } from '../i18n/data-words.ts';
import { t } from '../i18n/t.ts';
import { absolute, addresses, asset, NO_HOST } from '../models/addresses.ts';
import { positionTitle, say } from '../models/text.ts';

/** `robots.txt`: everything may be read; what may not be listed says so in its own head. */
export function robots({ locale }: Library): string {
  const sitemap = NO_HOST ? [] : [`Sitemap: ${absolute(addresses(locale).sitemap())}`];
  return ['User-agent: *', 'Allow: /', ...sitemap, ''].join('\n');
}

export const SECURITY = '.well-known/security.txt';

/** How to report a hole in the site (RFC 9116), for less than a year from the last look. @param contact as `contact` of `site.yaml` */
export function securityText(contact: string, { site, locale }: Pick<Library, 'site' | 'locale'>): string {
  const expires = new Date(site.asOf);
  expires.setUTCDate(expires.getUTCDate() + 364);
  return [
    `Contact: ${/^(https|mailto):/.test(contact) ? contact : `mailto:${contact}`}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${locale.code}`,
    ...(NO_HOST ? [] : [`Canonical: ${absolute(asset(SECURITY))}`]),
    '',
  ].join('\n');
}

/** `llms.txt`: for programs that answer questions, what the site is, where its data lies, and each position with its address. */
export function llmsFile(library: Library): string {
  const { site, positions, locale } = library;
  const [words, address] = [t(locale), addresses(locale)];
  const link = (name: string, href: string, about: string) => `- [${name}](${absolute(href)}): ${about}`;
  const said = [...positions.values()].map((position) =>
    link(positionTitle(position, locale), address.position(position.id), say(position.summary, library)),
  );
  return [
    ...[`# ${site.name}: ${site.subject}`, `> ${site.description}`, site.licence, `## ${dataWords.title}`],
    `${link('datapackage.json', address.data('datapackage.json'), dataWords.note)}\n${link(words.matrixTitle, address.matrix(), words.matrixKey)}`,
    ...[`## ${words.answersAtAGlance}`, said.join('\n'), ''],
  ].join('\n\n');
}
