import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Run } from './run-process.ts';

/** Milliseconds between two looks at the process; what it does after the last one is not counted. */
const interval = 20;
/** The kernel counts processor time in hundredths of a second. */
const ticksPerSecond = 100;

/** Runs a program that is not Node and measures it by what Linux tells of it; throws where it fails. */
export async function runProgram(command: string, args: readonly string[], cwd: string): Promise<Run> {
  const started = performance.now();
  const child = spawn(command, [...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  let seen = { processor: 0, bytes: 0 };
  const timer = setInterval(() => {
    seen = lookAt(child.pid ?? 0) ?? seen;
  }, interval);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', status => resolve(status ?? 2));
  }).finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: exit ${code}\n${output}`);
  return { seconds: (performance.now() - started) / 1000, ...seen, output };
}

/** undefined: the process has just ended. */
function lookAt(pid: number): { readonly processor: number; readonly bytes: number } | undefined {
  try {
    // After the name in brackets, which may hold spaces: state, parent, ...; user and system time are the 12th and 13th.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (peak === undefined) return undefined;
    return { processor: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond, bytes: Number(peak) * 1024 };
  } catch {
    return undefined;
  }
}
