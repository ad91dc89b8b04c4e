import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { freePort } from '../setup/port.ts';
import { HEIGHT, type Engine, type Look, type Session } from './engine.ts';

const XVFB = '/usr/bin/Xvfb';
const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSERS = ['/usr/lib/*/webkit2gtk-4.1/MiniBrowser', '/usr/lib/*/webkitgtk-6.0/MiniBrowser', '/usr/lib/*/webkit2gtk-4.0/MiniBrowser'];

/** Starts a screen that nobody sees. It chooses its own number, so that none is taken twice. */
async function startScreen(program: string): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((give, fail) => {
    screen.stdio[3]!.once('data', (number) => give(`:${String(number).trim()}`));
    screen.once('exit', () => fail(new Error(`${program} did not start`)));
  });
  return { screen, display };
}

type Ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** Speaks to a WebDriver. @throws Error with what the driver said */
const client =
  (base: string): Ask =>
  async (method, path, body) => {
    const answer = await fetch(base + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
    if (!answer.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };

async function ready(ask: Ask): Promise<void> {
  for (let tries = 100; tries > 0; tries -= 1) {
    if (await ask('GET', '/status').catch(() => undefined)) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error('WebKitWebDriver did not answer');
}

type Made = { sessionId: string; capabilities: { browserVersion: string } };

/** The window cannot be narrower than its buttons are wide, so a narrow page stands in a frame of its own. */
const NARROWEST = 500;
const framed = (address: string, width: number) =>
  `data:text/html,${encodeURIComponent(`<iframe src="${address}" width="${width}" height="${HEIGHT - 100}" style="border:0"></iframe>`)}`;

async function sessionOf(driver: Ask, binary: string, { dark, width }: Look, stop: () => void): Promise<Session> {
  const args = ['--automation', ...(dark ? ['--dark-mode'] : [])];
  const wanted = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } } };
  const { sessionId, capabilities } = (await driver('POST', '/session', wanted)) as Made;
  const ask: Ask = (method, path, body) => driver(method, `/session/${sessionId}${path}`, body);
  const evaluate = (script: string) => ask('POST', '/execute/sync', { script: `return (${script})`, args: [] });
  const narrow = width < NARROWEST;
  await ask('POST', '/window/rect', { width: narrow ? NARROWEST : width, height: HEIGHT });
  return {
    version: capabilities.browserVersion,
    open: async (address) => {
      await ask('POST', '/url', { url: narrow ? framed(address, width) : address });
      if (narrow) await ask('POST', '/frame', { id: 0 });
    },
    evaluate,
    // Its WebDriver keeps the console to itself.
    said: () => [],
    close: async () => {
      await ask('DELETE', '').finally(stop);
    },
  };
}

export const webkit: Engine = {
  name: 'WebKitGTK',
  packages: ['webkit2gtk-driver', 'xvfb'],
  find() {
    const [browser] = globSync(BROWSERS);
    return browser && existsSync(XVFB) && existsSync(DRIVER) ? [XVFB, DRIVER, browser] : undefined;
  },
  async start([xvfb, driver, browser], look) {
    const { screen, display } = await startScreen(xvfb!);
    const port = await freePort();
    const service = spawn(driver!, [`--port=${port}`], { env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' }, stdio: 'ignore' });
    const stop = () => [service, screen].forEach((one) => one.kill());
    try {
      const ask = client(`http://127.0.0.1:${port}`);
      await ready(ask);
      return await sessionOf(ask, browser!, look, stop);
    } catch (error) {
      stop();
      throw error;
    }
  },
};
