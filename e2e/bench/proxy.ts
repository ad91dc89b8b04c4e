import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { inOrder, LINE, realClock, wayDown, type Shared } from './line.ts';

export interface Slow {
  port: number;
  /** Closes all connections, as hosts do with those that are idle, so that the next page needs a new one. */
  hangUp: () => void;
  close: () => void;
}

/** Puts the modeled line before a server of this machine. */
export async function slowLine(target: number): Promise<Slow> {
  const line: Shared = { free: 0 };
  const open = new Set<Socket>();
  const server = createServer((browser) => join(browser, connect({ port: target, host: '127.0.0.1', noDelay: true }), line, open));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const hangUp = () => open.forEach((socket) => socket.destroy());
  const close = () => {
    hangUp();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, hangUp, close };
}

/** Joins one connection of the browser to one of the host, through the line. */
function join(browser: Socket, host: Socket, line: Shared, open: Set<Socket>): void {
  const connected = realClock.now() + LINE.roundTrip;
  const up = inOrder(realClock, (data) => host.write(data));
  const down = wayDown(
    line,
    realClock,
    (data) => browser.write(data),
    () => browser.end(),
  );
  browser.setNoDelay();
  browser.on('data', (data) => up(Math.max(realClock.now(), connected) + LINE.roundTrip / 2, data));
  host.on('data', down.send);
  host.on('end', down.end);
  for (const [one, other] of [
    [browser, host],
    [host, browser],
  ] as const) {
    open.add(one);
    one.on('error', () => other.destroy());
  }
  browser.on('close', () => host.destroy());
  for (const socket of [browser, host]) socket.on('close', () => open.delete(socket));
}
