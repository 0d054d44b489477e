import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

export interface StaticServer {
  /** "http://127.0.0.1:4321" */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const compressible = /^text\/|json|xml|svg/;

/** Serves a built site to this machine only, the way a plain web server would. Port 0 takes any free one. */
export async function startServer(folder: string, port: number): Promise<StaticServer> {
  const server = createServer((request, response) => answer(folder, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise(resolve => void server.close(() => resolve())),
  };
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const file = findFile(folder, request.url ?? '/');
  response.statusCode = file ? 200 : 404;
  const served = file ?? join(folder, '404.html');
  const type = types[extname(served)] ?? 'application/octet-stream';
  response.setHeader('content-type', type);
  if (!existsSync(served)) {
    response.end();
    return;
  }
  if (compressible.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']))) {
    response.setHeader('content-encoding', 'gzip');
    createReadStream(served).pipe(createGzip()).pipe(response);
  } else createReadStream(served).pipe(response);
}

function findFile(folder: string, url: string): string | undefined {
  const path = decodePath(url.replace(/[?#].*$/, ''));
  const file = join(folder, normalize(`/${path}`), path.endsWith('/') ? 'index.html' : '');
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/';
  }
}
