// The parts that tests use of libraries that bring no types.

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(name: string, options?: { template: string; format: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
declare module '@customcommander/ris' {
  const ris: { read(text: string): Record<string, unknown[]>[] };
  export default ris;
}
declare module 'datapackage' {
  interface Resource {
    name: string;
    read(options: { relations: boolean }): Promise<unknown[][]>;
    checkRelations(): Promise<boolean>;
  }
  const datapackage: { Package: { load(descriptor: string): Promise<{ valid: boolean; errors: Error[]; resources: Resource[] }> } };
  export default datapackage;
}
declare module 'tableschema' {
  const tableschema: { Table: { load(source: string, options: { schema: object }): Promise<{ read(): Promise<unknown[][]> }> } };
  export default tableschema;
}
