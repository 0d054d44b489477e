import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Files wait for browsers and processes of their own half of the time; the default leaves a processor idle.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 300_000,
    env: { TZ: 'Asia/Ho_Chi_Minh' },
  },
});
