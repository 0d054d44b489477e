import { describe, expect, test } from 'vitest';
import { describeGitFault } from './changed-files.ts';
import { refuseUnreadable } from './read-text.ts';

describe('what git says, in words with a next step', () => {
  test.each([
    ["fatal: bad revision 'khong-co...HEAD'", 'không có nhánh hoặc mã này. Chạy git fetch'],
    ['fatal: not a git repository (or any of the parent directories): .git', 'không nằm trong kho git'],
    ['fatal: origin/main...HEAD: no merge base', 'Chạy: git fetch --unshallow'],
    ["fatal: detected dubious ownership in repository at '/kho'", 'safe.directory'],
    ['fatal: something new\nmore', 'fatal: something new'],
  ])('%s', (stderr, words) => {
    expect(describeGitFault('origin/main', { stderr })).toContain(words);
    expect(describeGitFault('origin/main', { stderr })).not.toContain('\n');
  });

  test('no git at all', () => {
    expect(describeGitFault('main', Object.assign(new Error('spawn git ENOENT'), { code: 'ENOENT' }))).toBe(
      'máy này chưa cài git. Cài git (https://git-scm.com) rồi chạy lại.',
    );
  });
});

test.each(['EACCES', 'EPERM'])('a file closed by %s is a finding about that file', code => {
  const { text, issues } = refuseUnreadable('communes/xa/2024/results.yaml', Object.assign(new Error(), { code }));
  expect(text).toBeUndefined();
  expect(issues).toMatchObject([{ rule: 'file-readable', severity: 'error', file: 'communes/xa/2024/results.yaml' }]);
});
