import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A real git repository in a temporary folder; each commit is made at the moment given. */
export interface GitSandbox {
  readonly root: string;
  git(...args: string[]): string;
  write(files: Readonly<Record<string, string>>): void;
  commit(message: string, date: string, ...flags: string[]): string;
}

export function openSandbox(root: string): GitSandbox {
  const call = (args: readonly string[], date = '2024-11-01T00:00:00Z') =>
    execFileSync('git', ['-C', root, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_SYSTEM: '/dev/null',
        GIT_AUTHOR_NAME: 'Xã Thử',
        GIT_AUTHOR_EMAIL: 'xa-thu@example.vn',
        GIT_COMMITTER_NAME: 'Xã Thử',
        GIT_COMMITTER_EMAIL: 'xa-thu@example.vn',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
      },
    }).replace(/\n$/, '');
  return {
    root,
    git: (...args) => call(args),
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, name)), { recursive: true });
        writeFileSync(join(root, name), text);
      }
    },
    commit(message, date, ...flags) {
      call(['add', '-A']);
      call(['commit', '-q', '--allow-empty', '-m', message, ...flags], date);
      return call(['rev-parse', 'HEAD']);
    },
  };
}
