import { createServer, type AddressInfo } from 'node:net';

/** A port that nothing listens on. */
export const freePort = () =>
  new Promise<number>((give) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => give(port));
    });
  });
