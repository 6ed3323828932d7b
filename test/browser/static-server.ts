import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface StaticServer {
  /** Address of the folder, with a slash at its end. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder below a path, as a static host would that knows nothing of the app: no fallback page, no rewriting.
 * What lies outside the path is answered with 404.
 *
 * @param port any that is free, or the one of a server that was closed
 */
export async function serveFolder(folder: string, path: `/${string}/`, port = 0): Promise<StaticServer> {
  // Hosts differ in how long a link may be; the app is to stand any.
  const server = createServer({ maxHeaderSize: 2 ** 20 }, (request, response) => {
    void (async () => {
      const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
      const name = asked.startsWith(path) ? normalize(`/${asked.slice(path.length)}`) : null;
      const file = name === null ? null : join(folder, name.endsWith('/') ? `${name}index.html` : name);
      const found = file !== null && (await stat(file).catch(() => null))?.isFile() === true;
      if (!found) {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
        return;
      }
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    })();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The static server has no port.');
  return {
    address: `http://127.0.0.1:${bound.port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
