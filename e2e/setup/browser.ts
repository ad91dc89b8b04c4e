import { existsSync, globSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Chromium without windows, where Playwright and Debian put it. Tests take half the processor time in it. */
const shells = () => [
  ...globSync(chromium.executablePath().replace(/chromium-(\d+).*/, 'chromium_headless_shell-$1/*/*headless?shell*')),
  '/usr/bin/chromium-headless-shell',
];

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const named = () => process.env['CHROMIUM_PATH'] || undefined;

/** Chromium without windows, or the browser that `CHROMIUM_PATH` names. Undefined where there is none. */
export const findShell = (): string | undefined => named() ?? shells().find((path) => existsSync(path));

/** The browser as readers have it: the one that `CHROMIUM_PATH` names, Playwright's own, or the system's. Undefined where there is none. */
export const findChromium = (): string | undefined => named() ?? [chromium.executablePath(), ...SYSTEM].find((path) => existsSync(path));

/** The browser for the tests. Undefined where there is none. */
export const findBrowser = (): string | undefined => findShell() ?? findChromium();

/** Switches for Chromium. As root the sandbox must be off; the others keep the browser from calling home. */
export const SWITCHES = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
