import { parentPort, workerData } from 'node:worker_threads';
import { keepCompiledCode } from '../call/keep-compiled-code.ts';

/* A thread of the check: does its share, then sends its report. */

keepCompiledCode();
const { checkShare } = await import('./check-share.ts');
parentPort?.postMessage(await checkShare(workerData));
