/** Height of the page in CSS pixels. */
export const HEIGHT = 900;

/** How one look at the site is set up. */
export interface Look {
  dark: boolean;
  /** Width of the page in CSS pixels. */
  width: number;
}

/** Both widths and both schemes, in two rounds. */
export const LOOKS: Look[] = [
  { dark: false, width: 1280 },
  { dark: true, width: 360 },
];

/** A browser that is running, with one page in it. */
export interface Session {
  version: string;
  /** Opens an address and waits until it has loaded. */
  open(address: string): Promise<void>;
  /** What a script gives that runs in the page, promises awaited. @param script one expression */
  evaluate(script: string): Promise<unknown>;
  /** What the browser's own console said since the page was opened; nothing where the browser tells nobody. */
  said(): string[];
  close(): Promise<void>;
}

/** A browser engine of the machine, which Playwright cannot drive: where it is found, how it is driven. */
export interface Engine {
  name: string;
  /** Packages of Debian that bring it. */
  packages: string[];
  /** The programs it needs, or nothing where one is missing. */
  find(): string[] | undefined;
  start(programs: string[], look: Look): Promise<Session>;
}
