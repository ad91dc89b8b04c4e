import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site, on an origin of its own. */
export interface Stranger {
  /** Its address, with a slash at its end. */
  address: string;
  /** The paths that were asked of it. */
  asked: string[];
  close: () => void;
}

/** Starts a site that answers every request with the same page. */
export async function stranger(body: string): Promise<Stranger> {
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    asked.push(request.url!);
    answer.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Access-Control-Allow-Origin': '*' });
    answer.end(`<!doctype html><title>Another site</title>${body}`);
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, asked, close: () => server.close() };
}
