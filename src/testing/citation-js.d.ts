/** The part of citation-js that tests use to read BibTeX. The library brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(name: string): string;
  }
}
declare module '@citation-js/plugin-bibtex';
