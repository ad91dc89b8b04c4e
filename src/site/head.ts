import { absolute } from './addresses.ts';

/** What a page says of itself in its head. */
export interface Head {
  title: string;
  description: string;
  /** The page's own path. */
  path: string;
}

export interface Tag {
  tag: 'meta' | 'link';
  attrs: Record<string, string>;
}

/** The head of a page as data: description, canonical address, preview. A draft asks not to be indexed. */
export function headTags({ title, description, path }: Head, site: { name: string; published: boolean }): Tag[] {
  const meta = (attrs: Record<string, string>): Tag => ({ tag: 'meta', attrs });
  const whole = absolute(path);
  return [
    meta({ name: 'description', content: description }),
    ...(site.published ? [] : [meta({ name: 'robots', content: 'noindex' })]),
    ...(whole.startsWith('http')
      ? [{ tag: 'link', attrs: { rel: 'canonical', href: whole } } as Tag, meta({ property: 'og:url', content: whole })]
      : []),
    meta({ property: 'og:title', content: title }),
    meta({ property: 'og:site_name', content: site.name }),
  ];
}
