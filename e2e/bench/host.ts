// Serves the built site as hosts do: text gzipped at level 9 and kept so, files that pages share kept by the browser.
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileOf, gzipped, typeOf } from '../setup/built.ts';

/** Other forms of the same pages, asked for as `?as=<name>`. */
export type Variants = Record<string, (html: string) => string>;

export interface Host {
  port: number;
  /** What was asked for since this list was last emptied: path, and bytes of the answer without its head. */
  asked: { path: string; bytes: number }[];
  close: () => void;
}

interface Answer {
  body: Buffer;
  headers: Record<string, string | number>;
}

const isText = (type: string) => !/font|png|octet/.test(type);

function answerOf(path: string, plain: Buffer): Answer {
  const type = typeOf(path);
  const body = isText(type) ? gzipped(plain) : plain;
  const headers = {
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': type.startsWith('text/html') ? 'max-age=0, must-revalidate' : 'max-age=86400',
    ...(isText(type) && { 'Content-Encoding': 'gzip' }),
  };
  return { body, headers };
}

/** Starts the server, on any free port. */
export async function host(variants: Variants = {}): Promise<Host> {
  const ready = new Map<string, Answer>();
  const asked: Host['asked'] = [];

  function make(address: string): Answer | undefined {
    const { pathname, searchParams } = new URL(address, 'http://x');
    const file = fileOf(pathname);
    const variant = variants[searchParams.get('as') ?? ''];
    if (!file) return;
    const plain = readFileSync(file);
    return answerOf(file, variant ? Buffer.from(variant(plain.toString())) : plain);
  }

  function serve(address: string, response: ServerResponse): void {
    const answer = ready.get(address) ?? make(address);
    asked.push({ path: new URL(address, 'http://x').pathname, bytes: answer?.body.length ?? 0 });
    if (!answer) return void response.writeHead(404).end();
    ready.set(address, answer);
    response.writeHead(200, answer.headers).end(answer.body);
  }

  const server = createServer((request, response) => serve(request.url!, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, asked, close };
}
