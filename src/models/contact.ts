import type { Locale } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';

/** An e-mail address or web address as readers see it. @param contact `contact` of `site.yaml`, with or without `mailto:` */
export const contactName = (contact: string) => contact.replace(/^mailto:/, '');

/** Where a correction is asked for: the web address as it stands, or a letter. @param page its address, for the letter, where it has one */
export function correctionHref(contact: string, locale: Locale, page = ''): string {
  if (contact.startsWith('https://')) return contact;
  const words = t(locale);
  const [subject, body] = [words.versionKinds.correction, words.correctionLetter(page)].map(encodeURIComponent);
  return `mailto:${contactName(contact)}?subject=${subject}&body=${body}`;
}
