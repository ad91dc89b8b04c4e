import type { Locale } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';

const isWeb = (contact: string) => contact.startsWith('https://');

/** An e-mail address or web address as readers see it. @param contact `contact` of `site.yaml` */
export const contactName = (contact: string) => contact.replace(/^mailto:/, '');

/**
 * Where a correction is asked for: the web address as it stands, or a letter that names the page already.
 * @param contact `contact` of `site.yaml`: an e-mail address, with or without `mailto:`, or a web address
 * @param locale the language of the letter
 * @param page address of the page that the reader is on; left out where it has none of its own
 */
export function correctionHref(contact: string, locale: Locale, page?: string): string {
  if (isWeb(contact)) return contact;
  const words = t(locale);
  const fields = { subject: words.versionKinds.correction, body: words.correctionLetter(page ?? '') };
  return `mailto:${contactName(contact)}?${Object.entries(fields)
    .map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
    .join('&')}`;
}
