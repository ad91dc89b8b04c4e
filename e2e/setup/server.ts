// Serves the built site as any plain web host would: folders have an index, what is missing gets the 404 page.
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { base, dist, fileOf, typeOf } from './built.ts';

const port = Number(process.env['TEST_PORT'] ?? 4399);

createServer((request, answer) => {
  const file = fileOf(request.url ?? '/');
  const shown = file ?? join(dist, '404.html');
  answer.writeHead(file ? 200 : 404, { 'Content-Type': typeOf(shown) });
  createReadStream(shown).pipe(answer);
}).listen(port, () => console.log(`Serving the built site at http://localhost:${port}${base}`));
