import { execFileSync } from 'node:child_process';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { DossierJob } from './render-dossiers.ts';
import { startRenderers } from './render-in-parallel.ts';

const job: DossierJob = { dossier: 'a/2023', digest: '', pages: [] };
const request = {
  jobs: [job],
  place: { site: 'site', kept: 'kept', origin: 'http://localhost' },
  onRender: () => {},
};

/** A program as Astro bundles it, with `code` run when a thread loads it. */
function entryWith(code: string): string {
  const app = '{ manifest: { routes: [] }, setInternals() {}, setOptions() {} }';
  return `data:text/javascript,${encodeURIComponent(`${code}; export const app = ${app};`)}`;
}

function start(code: string) {
  const renderers = startRenderers({ entry: entryWith(code), dossiers: 1, threads: 2 });
  onTestFinished(() => renderers.stop());
  return renderers;
}

test('a program that cannot be loaded is told to whoever asks for pages, be it long after', async () => {
  const renderers = start('throw new Error("hỏng")');
  for (let turn = 0; turn < 100; turn++) await setImmediate();
  await expect(renderers.render(request)).rejects.toThrow('hỏng');
});

test('dossiers that no thread has taken are not passed over', async () => {
  const renderers = start('process.exit(0)');
  await expect(renderers.render(request)).rejects.toThrow('Các luồng dựng trang dừng khi còn 1 hồ sơ chưa dựng.');
});

test('threads that wait for work end when they are stopped', async () => {
  const renderers = start('');
  await renderers.stop();
  await expect(renderers.render(request)).rejects.toThrow('uồng dựng trang dừng');
});

test('a process with threads that wait for work ends when it has nothing else to do', () => {
  const module = pathToFileURL(`${import.meta.dirname}/render-in-parallel.ts`).href;
  const options = JSON.stringify({ entry: entryWith(''), dossiers: 1, threads: 2 });
  const code = `const { startRenderers } = await import('${module}'); startRenderers(${options}); console.log('đã mở');`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  expect(output).toBe('đã mở\n');
});
