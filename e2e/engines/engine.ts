/** Height of the page in CSS pixels. */
export const HEIGHT = 900;

/** How one look at the site is set up. */
export interface Look {
  dark: boolean;
  /** Width of the page in CSS pixels. */
  width: number;
}

/** A browser that is running, with one page in it. */
export interface Session {
  version: string;
  /** Opens an address and waits until it has loaded. */
  open(address: string): Promise<void>;
  /** What a script gives that runs in the page, promises awaited. @param script one expression */
  evaluate(script: string): Promise<unknown>;
  /** What the browser's own console said since the page was opened; nothing where the browser tells nobody. */
  said(): string[];
  /** A picture of what is on the screen, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A browser engine: where it is found, how it is installed, how it is driven. */
export interface Engine {
  name: string;
  drivenBy: string;
  /** How errors reach us beside the watching script, which runs in all. */
  console: string;
  /** Packages of Debian that bring it. */
  packages: string[];
  /** The programs it needs, or nothing where one is missing. */
  find(): string[] | undefined;
  start(programs: string[], look: Look): Promise<Session>;
}
