import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { words } from '../i18n/words.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const anchor = (href: string, id?: string) => `<a${id ? ` id="${escape(id)}"` : ''} href="${escape(href)}">${escape(href)}</a>`;

/** Goes to the link of the place that the address names, or to the first link: a browser drops the place when a page alone sends it on. */
const SCRIPT = `let i=location.hash.slice(1);try{i=decodeURIComponent(i)}catch{}location.replace((document.getElementById(i)||document.links[0]).href)`;
const POLICY = `default-src 'none';img-src 'self';base-uri 'none';form-action 'none';script-src 'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`;

export interface Moved {
  from: string;
  to: string;
  /** The new address in full where the site has one of its own. */
  canonical: string;
  /** Where each place of the old page is now, by its old id. */
  places: Map<string, string>;
  lang: string;
  base: string;
}

/** What stands at the address of a page that has moved. It needs no script: each old place is a link to where it is now. */
export function movedPage({ from, to, canonical, places, lang, base }: Moved): string {
  const list = [...places].map(([id, href]) => `<li>${anchor(href, id)}</li>`).join('');
  // Sent on at once, a reader without script would lose the place.
  const refresh = places.size > 0 ? '' : `<meta http-equiv="refresh" content="0; url=${escape(to)}">`;
  return `<!doctype html><html lang="${escape(lang)}"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${words.moved}: ${escape(from)}</title><meta name="description" content="${escape(words.movedFrom(from))}"><meta name="robots" content="noindex">${refresh}<link rel="canonical" href="${escape(canonical)}"><link rel="icon" href="${base}favicon.svg" type="image/svg+xml"></head><body><main><h1>${words.moved}</h1><p>${words.movedTo} ${anchor(to)}.</p>${list && `<p>${words.movedPlaces}</p><ul>${list}</ul>`}</main><script>${SCRIPT}</script></body></html>\n`;
}

/** Elements that may not hold a mark of text themselves; what they hold may. */
const HOLDS_NONE = /^(table|thead|tbody|tfoot|tr|colgroup|col|ul|ol|dl|select|option|input|img|hr|br|script|style|svg)$/;

/** Where in a page a mark may stand: within the element of each id, and at the end of its main part. */
function spots(html: string): { within: Map<string, number>; end: number } {
  const within = new Map<string, number>();
  const waiting: string[] = [];
  let [drawings, end] = [0, html.length];
  const parser = new Parser({
    onopentag(name, { id }) {
      if (id) waiting.push(id);
      if (name === 'svg') drawings += 1;
      if (drawings > 0 || HOLDS_NONE.test(name)) return;
      for (const one of waiting.splice(0)) within.set(one, parser.endIndex + 1);
    },
    onclosetag(name) {
      if (name === 'svg') drawings -= 1;
      if (name === 'main') end = parser.startIndex;
    },
  });
  parser.end(html);
  return { within, end };
}

/** A place that was renamed or has left a page that still stands: its old id, and the new one on the page or the address elsewhere. */
export type Place = { id: string } & ({ now: string } | { href: string });

/** A page that answers to old ids of its places too. */
export function withPlaces(html: string, places: Place[]): string {
  const { within, end } = spots(html);
  const marks = places.map((place) =>
    'now' in place
      ? { at: within.get(place.now) ?? end, text: `<span id="${escape(place.id)}"></span>` }
      : { at: end, text: `<p class="l">${words.movedPart} ${anchor(place.href, place.id)}.</p>` },
  );
  return marks.sort((a, b) => b.at - a.at).reduce((text, mark) => text.slice(0, mark.at) + mark.text + text.slice(mark.at), html);
}
