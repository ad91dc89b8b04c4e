/** The part of citation-js that we use; the library brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(name: string, options?: Record<string, string>): string;
  }
  export const plugins: { config: { get(name: '@bibtex'): { format: object } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
