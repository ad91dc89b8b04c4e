/** A language of the site, and what is translated into it. Plain data. */
export interface Locale {
  code: string;
  /** The language of the content, from which translations are made. */
  original: string;
  /** What is translated. Left out for the language of the content. */
  edition?: Edition | undefined;
}

/** A translation of the site, or of a part of it. */
export interface Edition {
  /** A language tag such as `es`. Its pages are in a folder of that name. */
  language: string;
  /** The language's own name for itself. */
  name: string;
  /** Who reviewed the translation. Without a reviewer it is a draft and says so. */
  reviewer?: string | undefined;
  /** Addresses of its pages and files below its folder, without a leading slash: `questions/tea/`. */
  pages: ReadonlySet<string>;
}
