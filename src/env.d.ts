declare namespace App {
  interface Locals {
    /** The content in the language of the page, for components that MDX bodies name. */
    library: import('./facts/load/types.ts').Library;
  }
}
