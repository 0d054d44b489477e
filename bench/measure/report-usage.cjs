'use strict';
// Preloaded into a measured process: at its end it writes to file descriptor 3 its peak memory in bytes and the
// seconds of processor time it took, of all its threads and, where the system tells, of the processes it started.
const { isMainThread } = require('node:worker_threads');
const { existsSync, readFileSync, writeSync } = require('node:fs');

/** The kernel counts processor time in hundredths of a second; of ended processes it is the 14th and 15th field after the name. */
function ofStarted() {
  if (!existsSync('/proc/self/stat')) return 0;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, `${maxRSS * 1024} ${(userCPUTime + systemCPUTime) / 1e6 + ofStarted()}`);
  });
}
