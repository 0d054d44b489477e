import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { StubRequest } from '../../src/testing/forge-stub.ts';
import type { StubAnswer, StubCall } from '../../src/testing/gitlab-stub.ts';

type Answer = (requests: readonly StubRequest[], call: StubCall) => StubAnswer;

/** A stub forge that programs of their own can ask, on this machine; returns the address of its API. */
export async function serveForge(requests: readonly StubRequest[], answer: Answer): Promise<string> {
  const server = createServer(async (asked, response) => {
    const parts: Buffer[] = [];
    for await (const part of asked) parts.push(part as Buffer);
    const [path = '', query] = (asked.url ?? '').split('?');
    const text = Buffer.concat(parts).toString('utf8');
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const found = answer(requests, { method: asked.method ?? 'GET', path, query: new URLSearchParams(query), body });
    response.writeHead(found.status, { 'Content-Type': 'application/json' }).end(JSON.stringify(found.body));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>(resolve => server.close(() => resolve())));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
