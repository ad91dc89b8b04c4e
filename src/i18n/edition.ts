/** The site in another language than its content's own: the pages that were translated, and who answers for the words. */
export interface Edition {
  /** A language tag as in `es`. Its pages stand below a folder of that name. */
  language: string;
  /** The language's own name for itself. */
  name: string;
  /** The language of which it is a translation. */
  original: string;
  /** Who has read the translation. Without one it is a draft, and says so. */
  reviewer?: string | undefined;
  /** Addresses of its pages and files below its folder, without a slash before them: `questions/tea/`. */
  pages: ReadonlySet<string>;
}

let ask: () => Edition | undefined = () => undefined;

/** The edition to which the page belongs that is being made; nothing for the content's own language. */
export const edition = (): Edition | undefined => ask();

/** Says how to find out. A build asks what it is making, a browser its page. */
export const speakAs = (asked: () => Edition | undefined): void => {
  ask = asked;
};

/** Something said in several languages, by language tag: each use takes what the page that is being made speaks. */
export function spoken<T extends object>(own: T, others: Record<string, T>): T {
  return new Proxy(own, { get: (target, name) => Reflect.get(others[edition()?.language ?? ''] ?? target, name) });
}
