import { escapeUTF8 } from 'entities';
import { withoutRefused } from './characters.ts';

/** Text for an element or a quoted attribute of XML or HTML. Characters that XML 1.0 can't hold in any form are dropped. */
export const escapeXml = (text: string): string => escapeUTF8(withoutRefused(text));
