import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from '../measure/compare.ts';
import type { Row } from '../measure/table.ts';
import type { Province } from '../province/province.ts';
import type { CaseContext } from './bench-case.ts';

/** Saves of one file, each until the page of its dossier shows it: what somebody waits for who writes. */
export async function previewCase(context: CaseContext): Promise<Row[]> {
  const { province, communes, repeat } = context;
  const rows = [];
  for (const count of [communes, 1]) rows.push(await measureSaves(province(count), context.hoso, 5 * repeat));
  return rows;
}

async function measureSaves({ root, communes }: Province, hoso: string, saves: number): Promise<Row> {
  const [year = ''] = readdirSync(join(root, 'communes/xa-mau-001'));
  const file = join(root, 'communes/xa-mau-001', year, 'results.yaml');
  const text = readFileSync(file, 'utf8');
  const server = spawn(process.execPath, [hoso, 'dev', '--root', root, '--port', '4390'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const page = `${await readAddress(server)}/xa/xa-mau-001/${year}/`;
    await read(page);
    const times = [];
    for (let save = 0; save < saves; save++) {
      const mark = `lưu lần ${save}`;
      writeFileSync(file, text.replace(/(reported: ).*/, `$1${mark}`));
      times.push(await waitFor(page, mark));
    }
    const seconds = median(times) / 1000;
    const took = { seconds, processor: 0, bytes: 0 };
    const slowest = `slowest ${Math.round(Math.max(...times))} ms`;
    const what = `save to page shown, ${communes} communes`;
    return { what, took, each: slowest, target: '< 1 s', isReached: seconds < 1 };
  } finally {
    writeFileSync(file, text);
    server.kill('SIGINT');
  }
}

/** Goes on reading what the server prints: it would wait for a reader. */
function readAddress(server: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    server.once('exit', () => reject(new Error('the server ended before it said where it is')));
    server.stdout?.on('data', data => {
      printed += String(data);
      const [address] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
      if (address) resolve(address);
    });
  });
}

/** Milliseconds until the page holds the text. */
async function waitFor(page: string, text: string): Promise<number> {
  const started = performance.now();
  while (!(await read(page)).includes(text)) {
    if (performance.now() - started > 30_000) throw new Error(`${page} does not show what was saved`);
    await sleep(20);
  }
  return performance.now() - started;
}

async function read(page: string): Promise<string> {
  return (await fetch(page)).text();
}
