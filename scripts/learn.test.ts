import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeRepository } from '../src/checks/testing/make-dossier.ts';
import { runHoso } from './testing/run-hoso.ts';

test('writes what it learned to the end of the vocabulary, the same when it is run again', async () => {
  const root = makeRepository({ files: { 'content/huong-dan/mot.mdx': 'Hỗ trợ người dân. '.repeat(5) } });
  const read = () => readFileSync(join(root, 'content/vocabulary.yaml'), 'utf8');
  const before = read();
  const { code, stdout } = await runHoso(root, 'learn');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Đã học \d+ cặp tiếng, \d+ tiếng từ \d+ tệp\.\n$/);
  const once = read();
  expect(once.startsWith(before.trimEnd())).toBe(true);
  expect(once).toContain('người dân');
  await runHoso(root, 'learn');
  expect(read()).toBe(once);
  expect((await runHoso(root, 'check')).stdout).not.toContain('vocabulary.yaml');
});
