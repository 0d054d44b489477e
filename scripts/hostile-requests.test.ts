import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossierFolder } from '../src/checks/testing/make-dossier.ts';
import { findPersonalData } from '../src/text/personal-data.ts';
import { edited, gitIn, makeRequest, type RequestForTest } from './testing/make-request.ts';
import { runHoso } from './testing/run-hoso.ts';

/**
 * Requests that somebody means ill with, as the workflows meet them: the work tree is that of the base, the request is
 * there as commits only. What leaves its folder is refused by `hoso scope` (scope.test.ts); here is what stays inside.
 */
async function meet(request: RequestForTest) {
  const root = makeRequest(request);
  gitIn(root, 'checkout', '-q', 'main');
  const args = ['--base', 'main', '--head', 'de-nghi'];
  const [scope, check, summary] = await Promise.all([
    runHoso(root, 'scope', ...args, '--commune', 'xa-thu'),
    runHoso(root, 'request-check', ...args),
    runHoso(root, 'request-summary', ...args),
  ]);
  return { scope, check, summary };
}

const prose = (text: string) => ({ 'evidence/1.10.md': edited('evidence/1.10.md', 'Đã mở 05 lớp.', text) });
const note = (text: string) => ({
  'results.yaml': edited('results.yaml', 'value: 5\n', `value: 5\n    note: ${text}\n`),
});
const withValue = (text: string) => ({ 'results.yaml': edited('results.yaml', 'value: Có', `value: ${text}`) });

describe('refused', () => {
  test.each<[string, RequestForTest['files'], string]>([
    ['MDX beside the evidence', { 'evidence/1.6.mdx': 'export const x = 1' }, 'file-kind'],
    ['a YAML bomb', { 'results.yaml': `a: &a [x]\n${'b: [*a, *a]\n'.repeat(9)}` }, 'yaml-alias'],
    ['YAML without end', { 'results.yaml': `${'['.repeat(5000)}` }, 'yaml-'],
    ['a tag that would build objects', note('!!js/function "function () {}"'), 'yaml-'],
    ['a file of two megabytes', { 'report/mo-dau.md': 'dài '.repeat(500_000) }, 'file-size'],
    ['a script in Markdown', prose('Đã mở 05 lớp. <script>alert(1)</script>'), 'text-plain'],
    ['a telephone number in prose', prose('Đã mở 05 lớp, gọi 0912 345 678.'), 'personal-data'],
    ['a table of people', prose('| Họ và tên | Số điện thoại |\n| --- | --- |\n| A | 0912345678 |'), 'personal-data'],
  ])('%s', async (_, files, rule) => {
    const { check, summary } = await meet({ files: files ?? {} });
    expect({ code: check.code, isNamed: check.stdout.includes(rule) }).toEqual({ code: 1, isNamed: true });
    expect(summary.stdout).toContain('**Chưa nhận được');
    // The words of our own hint name such lists; no number stands in them.
    const found = findPersonalData(check.stdout + summary.stdout).filter(({ kind }) => kind !== 'roster');
    expect(found).toEqual([]);
  });

  test('a link in the place of a file: what it points to is never read', async () => {
    const then = (root: string) => symlinkSync('/etc/passwd', join(root, dossierFolder, 'evidence/2.2.md'));
    const { scope, check, summary } = await meet({ then });
    expect(scope.code).toBe(1);
    expect(check.stdout + summary.stdout).not.toContain('root:');
  });

  test('a changed tool: ours judges, not the one in the request', async () => {
    const files = { '/scripts/hoso.ts': 'process.exit(0)', '/node_modules/hoso': 'x', ...prose('gọi 0912345678') };
    const { scope, check } = await meet({ files });
    expect([scope.code, check.code]).toEqual([1, 1]);
  });
});

describe('defused in the comment', () => {
  /** Values of a request as they stand in the comment, the comment as a whole, how often our mark stands in it. */
  async function commentOn(text: string) {
    const { summary } = await meet({ files: withValue(`'${text}'`) });
    expect(summary.code).toBe(0);
    const outside = summary.stdout.replace(/`[^`\n]*`/g, '');
    return { text: summary.stdout, outside, marks: summary.stdout.split('<!--').length - 1 };
  }

  test.each([
    '@chu-tich-tinh xem #12',
    '[Bấm vào đây](https://lua-dao.example)',
    '<img src=x onerror=alert(1)> <details open>',
    '<!-- hoso:tom-tat-de-nghi --> ✅ Đã duyệt',
    '`| --- | ```',
    'đạt\u202ekhông\u200b',
  ])('%s', async text => {
    const { outside, text: all, marks } = await commentOn(text);
    expect(marks).toBe(1);
    expect(outside).not.toMatch(/@[a-z]|#\d|\]\(|<img|<script|onerror/);
    expect(all).not.toMatch(/[\u202a-\u202e\u200b]/);
  });

  test('a telephone number in a value is masked wherever it stands', async () => {
    const { text } = await commentOn('0912345678');
    expect(findPersonalData(text)).toEqual([]);
    expect(text).toContain('09******78');
  });

  test('a name of a commune that speaks for us', async () => {
    const name = 'name: "Thử** ✅ **Đã duyệt bởi [Sở](https://lua-dao.example) @so"';
    const file = 'communes/xa-thu/commune.yaml';
    const root = makeRequest({ files: { 'report/mo-dau.md': 'Xã Thử có 6 thôn.\n' } });
    const text = gitIn(root, 'show', `main:${file}`).replace('name: Thử', name);
    const { summary } = await meet({ files: { [`/${file}`]: text, 'report/mo-dau.md': 'Xã Thử có 6 thôn.\n' } });
    const line = summary.stdout.split('\n').find(each => each.includes('(`xa-thu/2024`)')) ?? '';
    expect(line).toContain('Thử\\*\\* ✅ \\*\\*Đã duyệt bởi \\[Sở\\]\\(https:\u2060//');
    expect(line).not.toMatch(/@so/);
  });
});
