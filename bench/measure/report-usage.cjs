'use strict';
// Preloaded into a measured process: at its end it writes to file descriptor 3 its peak memory in bytes and the
// seconds of processor time it took, of all its threads.
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    require('node:fs').writeSync(3, `${maxRSS * 1024} ${(userCPUTime + systemCPUTime) / 1e6}`);
  });
}
