import type { Library } from '../facts/load/types.ts';
import { absolute, asset } from '../models/addresses.ts';

export const SECURITY = '.well-known/security.txt';

/**
 * How to report a hole in the site (RFC 9116). It holds for a year less a day from the day on which we last looked things up.
 * @param contact an e-mail address, with or without `mailto:`, or a web address
 */
export function securityText(contact: string, { site, locale }: Pick<Library, 'site' | 'locale'>): string {
  const expires = new Date(site.asOf);
  expires.setUTCDate(expires.getUTCDate() + 364);
  const here = absolute(asset(SECURITY));
  return [
    `Contact: ${/^(https|mailto):/.test(contact) ? contact : `mailto:${contact}`}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${locale.code}`,
    ...(here.startsWith('http') ? [`Canonical: ${here}`] : []),
    '',
  ].join('\n');
}
