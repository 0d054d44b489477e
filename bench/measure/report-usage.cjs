'use strict';
// Preloaded into a measured process: at its end it writes its peak memory to file descriptor 3, in bytes.
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS * 1024));
  });
}
