import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { memoryOfTree } from './tree-memory.ts';

/** What one run of a process took. */
export interface Run {
  /** From spawn to exit, the start of the process included. */
  readonly seconds: number;
  /** Processor time of all threads of the process and, on Linux, of the processes it started. */
  readonly processor: number;
  /** Peak resident memory in bytes: of the process itself, or, where it is more, of it and those it started together. */
  readonly bytes: number;
  readonly output: string;
  /** What it printed of its progress. */
  readonly log?: string;
}

/** Milliseconds between two looks at what the process has started. */
const interval = 200;

export interface ProcessOptions {
  readonly cwd?: string;
  /** Exit codes that count as success. */
  readonly accept?: readonly number[];
}

/** Runs Node with the arguments given and measures it; throws with its messages where it fails. */
export async function runNode(args: readonly string[], options: ProcessOptions = {}): Promise<Run> {
  const { accept = [0] } = options;
  const preload = ['--require', join(import.meta.dirname, 'report-usage.cjs')];
  const started = performance.now();
  const child = spawn(process.execPath, [...preload, ...args], {
    cwd: options.cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [output, errors, usage] = child.stdio.slice(1).map(stream => collect(stream as NodeJS.ReadableStream));
  let together = 0;
  const timer = setInterval(() => {
    together = Math.max(together, memoryOfTree(child.pid ?? 0));
  }, interval);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', status => resolve(status ?? 2));
  }).finally(() => clearInterval(timer));
  const seconds = (performance.now() - started) / 1000;
  if (!accept.includes(code)) throw new Error(`node ${args.join(' ')}: exit ${code}\n${await output}\n${await errors}`);
  const [own = 0, processor = 0] = ((await usage) ?? '').split(' ').map(Number);
  const bytes = Math.max(own, together);
  return { seconds, processor, bytes, output: (await output) ?? '', log: (await errors) ?? '' };
}

async function collect(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}
