declare namespace App {
  /** What every page, component and endpoint has at hand: `Astro.locals`, set in `middleware.ts`. */
  interface Locals {
    /** The content in the page's language. */
    library: import('./facts/load/types.ts').Library;
    locale: import('./i18n/locale.ts').Locale;
    /** The interface's words in the page's language. */
    t: import('./i18n/t.ts').Words;
    /** Addresses, of the translation where there is one. */
    address: import('./models/addresses.ts').Addresses;
    /** The attributes of a link: `<a {...link(address.home())}>`. */
    link: ReturnType<typeof import('./models/addresses.ts').links>;
    /** On the page of a position: what the marks of its case lead to, by the id of each claim, and the sources that it has told beside them. */
    article?: { notes: Map<string, import('./models/cited.ts').Note>; told: Set<string> };
  }
}
