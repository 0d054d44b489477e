import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edited, makeRequest } from './testing/make-request.ts';
import { runHoso } from './testing/run-hoso.ts';

const before = { edits: [['results.yaml', 'value: 57.1', 'value: 58']] as const };

test('annotations: what is new, errors first; warnings that were there stand in the report', async () => {
  const results = edited('results.yaml', 'value: 5\n', 'value: 500000\n    note: gọi 0912345678\n').replace(
    '57.1',
    '58',
  );
  const files = {
    'results.yaml': results,
    'evidence/1.1.md': edited('evidence/1.1.md', '1.1. Tài liệu', '1.2. Tài liệu'),
  };
  const root = makeRequest({ before, files });
  const args = ['--base', 'main', '--format', 'github', '--out', 'ket-qua'];
  const { code, stdout } = await runHoso(root, 'request-check', ...args);
  expect(code).toBe(1);
  const kinds = stdout.split('\n').flatMap(line => /^::(\w+) .*title=([a-z-]+)/.exec(line)?.slice(1).join(' ') ?? []);
  expect(kinds[0]).toBe('error personal-data');
  expect(kinds).toContain('warning heading-names-criterion');
  expect(kinds).not.toContain('warning ratio-agrees');
  expect(readdirSync(join(root, 'ket-qua')).sort()).toEqual(['ket-qua.json', 'ket-qua.sarif', 'tom-tat.md']);
  expect(JSON.parse(readFileSync(join(root, 'ket-qua/ket-qua.sarif'), 'utf8')).version).toBe('2.1.0');
  expect(readFileSync(join(root, 'ket-qua/ket-qua.json'), 'utf8')).toContain('ratio-agrees');
});

test('a request without errors passes, as text', async () => {
  const { code, stdout } = await runHoso(makeRequest({ before }), 'request-check', '--base', 'main');
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^Không có lỗi, không có cảnh báo/) });
});

test.each([
  [[], 'Thiếu --base, ví dụ --base origin/main.'],
  [['--base', 'main', '--format', 'x'], 'Không có dạng "x".'],
  [['--base', '--upload-pack=x'], 'Lệnh chưa đúng'],
  [['--base=-x'], '"-x" không phải tên nhánh hoặc mã commit.'],
])('a wrong call: %j', async (args, first) => {
  const { code, stderr } = await runHoso(makeRequest({}), 'request-check', ...args);
  expect(code).toBe(2);
  expect(stderr.split('\n')[0]).toContain(first);
});
