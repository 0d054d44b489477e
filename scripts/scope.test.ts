import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossierFolder } from '../src/checks/testing/make-dossier.ts';
import { edited, gitIn, makeRequest, type RequestForTest } from './testing/make-request.ts';
import { runHoso } from './testing/run-hoso.ts';

const own = edited('report/mo-dau.md', '5 thôn', '6 thôn');

/** What the command says about a request of a commune, after its exit code. */
async function judge(root: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runHoso(root, 'scope', '--base', 'main', '--commune', 'xa-thu', ...args);
  return `${code}\n${stdout}${stderr}`;
}

const judgeRequest = (request: RequestForTest, ...args: string[]) => judge(makeRequest(request), ...args);

describe('a request that keeps to its folder', () => {
  test('is in scope', async () => {
    const files = { 'report/mo-dau.md': own, 'files/Kế hoạch số 1.pdf': '%PDF-1.7 …' };
    expect(await judgeRequest({ files })).toBe('0\nĐúng phạm vi: 2 tệp được sửa, không có gì phải bỏ.\n');
  });

  test('may be a new dossier, and may remove what never should have been there', async () => {
    const before = { files: { 'evidence/a.html': '<p>' } };
    const files = { 'evidence/a.html': null, '/communes/xa-thu/2025/dossier.yaml': 'x' };
    expect(await judgeRequest({ before, files })).toMatch(/^0\n/);
  });

  test('about the program alone is for its keepers', async () => {
    const root = makeRequest({ files: { '/src/a.ts': 'x' } });
    const { code } = await runHoso(root, 'scope', '--base', 'main');
    expect(code).toBe(0);
    expect(await judge(root)).toMatch(/^1\n/);
  });
});

describe('hostile requests are refused', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

  const requests: readonly [string, NonNullable<RequestForTest['files']>][] = [
    ['a changed tool', { 'report/mo-dau.md': own, '/scripts/hoso.ts': 'x', '/package.json': '{}' }],
    ['a changed workflow', { 'report/mo-dau.md': own, '/.github/workflows/check.yml': 'on: push' }],
    ['a changed set', { 'report/mo-dau.md': own, '/criteria/bo-thu/set.yaml': 'x' }],
    ['the dossier of another commune', { '/communes/xa-khac/2024/results.yaml': 'x' }],
    ['the appraisal of its own dossier', { 'appraisal/appraisal.yaml': 'x' }],
    [
      'files that run',
      {
        'evidence/1.6.mdx': 'x',
        'files/a.svg': '<svg/>',
        'report/a.html': 'x',
        'a.ts': 'x',
        'a.js': '',
        'a.astro': '',
      },
    ],
    ['files of no use here', { 'files/a.zip': 'PK', 'evidence/a.pdf': '%PDF', '.gitattributes': '*', Makefile: 'x' }],
    ['a picture that is none', { 'files/a.png': '<html>', 'files/b.png': png, 'files/c.pdf': png }],
    [
      'names that deceive',
      {
        'report/a\u202egpj.md': 'x',
        'report/a\u200b.md': 'x',
        'report/a\u0007.md': 'x',
        'report/con.md': 'x',
        'report/a\\b.md': 'x',
        'report/a .md ': 'x',
      },
    ],
    ['marks typed apart', { [`report/${'kế hoạch'.normalize('NFD')}.md`]: 'x' }],
    ['names that differ in case', { 'report/Mo-dau.md': 'x', 'report/MO-DAU.md': 'x' }],
    ['a name of workflow commands', { 'report/a::error::b.md': 'x', 'report/a%0A::set-output.md': 'x' }],
  ];

  test('one by one', async () => {
    const told = requests.map(async ([title, files]) => `# ${title}: ${await judgeRequest({ files })}`);
    expect((await Promise.all(told)).join('\n')).toMatchInlineSnapshot(`
      "# a changed tool: 1
      package.json
        Tệp nằm ngoài thư mục của xã: chương trình, bộ tiêu chí, mẫu văn bản hoặc tệp chung.
        → Bỏ thay đổi này; xã chỉ sửa trong communes/xa-thu/. Muốn góp ý phần chung thì gửi đề nghị riêng.
      scripts/hoso.ts
        Tệp nằm ngoài thư mục của xã: chương trình, bộ tiêu chí, mẫu văn bản hoặc tệp chung.
        → Bỏ thay đổi này; xã chỉ sửa trong communes/xa-thu/. Muốn góp ý phần chung thì gửi đề nghị riêng.
      Chưa nhận được: 2 chỗ phải sửa trong đề nghị (3 tệp).

      # a changed workflow: 1
      .github/workflows/check.yml
        Tệp nằm ngoài thư mục của xã: chương trình, bộ tiêu chí, mẫu văn bản hoặc tệp chung.
        → Bỏ thay đổi này; xã chỉ sửa trong communes/xa-thu/. Muốn góp ý phần chung thì gửi đề nghị riêng.
      Chưa nhận được: 1 chỗ phải sửa trong đề nghị (2 tệp).

      # a changed set: 1
      criteria/bo-thu/set.yaml
        Tệp nằm ngoài thư mục của xã: chương trình, bộ tiêu chí, mẫu văn bản hoặc tệp chung.
        → Bỏ thay đổi này; xã chỉ sửa trong communes/xa-thu/. Muốn góp ý phần chung thì gửi đề nghị riêng.
      Chưa nhận được: 1 chỗ phải sửa trong đề nghị (2 tệp).

      # the dossier of another commune: 1
      communes/xa-khac/2024/results.yaml
        Tệp của đơn vị khác (xa-khac); đề nghị này là của xa-thu.
        → Bỏ thay đổi này; mỗi đề nghị chỉ sửa trong một thư mục, ở đây là communes/xa-thu/.
      Chưa nhận được: 1 chỗ phải sửa trong đề nghị (1 tệp).

      # the appraisal of its own dossier: 1
      communes/xa-thu/2024/appraisal/appraisal.yaml
        Tệp thẩm định do máy ghi lại từ ý kiến của người thẩm định, đề nghị của xã không được sửa.
        → Bỏ thay đổi ở tệp này; muốn trả lời ý kiến thì trả lời ngay dưới ý kiến đó.
      Chưa nhận được: 1 chỗ phải sửa trong đề nghị (1 tệp).

      # files that run: 1
      communes/xa-thu/2024/a.astro
        Hồ sơ không được chứa tệp .astro (tệp có thể chạy lệnh).
        → Xóa tệp; lời văn viết trong tệp .md, số liệu trong tệp .yaml.
      communes/xa-thu/2024/a.js
        Hồ sơ không được chứa tệp .js (tệp có thể chạy lệnh).
        → Xóa tệp; lời văn viết trong tệp .md, số liệu trong tệp .yaml.
      communes/xa-thu/2024/a.ts
        Hồ sơ không được chứa tệp .ts (tệp có thể chạy lệnh).
        → Xóa tệp; lời văn viết trong tệp .md, số liệu trong tệp .yaml.
      communes/xa-thu/2024/evidence/1.6.mdx
        Hồ sơ không được chứa tệp .mdx (tệp có thể chạy lệnh).
        → Xóa tệp; lời văn viết trong tệp .md, số liệu trong tệp .yaml.
      communes/xa-thu/2024/files/a.svg
        Hồ sơ không được chứa tệp .svg (tệp có thể chạy lệnh).
        → Xóa tệp; lời văn viết trong tệp .md, số liệu trong tệp .yaml.
      communes/xa-thu/2024/report/a.html
        Hồ sơ không được chứa tệp .html (tệp có thể chạy lệnh).
        → Xóa tệp; lời văn viết trong tệp .md, số liệu trong tệp .yaml.
      Chưa nhận được: 6 chỗ phải sửa trong đề nghị (6 tệp).

      # files of no use here: 1
      communes/xa-thu/2024/.gitattributes
        Tệp ẩn hoặc tệp của git.
        → Bỏ tệp này; hồ sơ không cần đến.
      communes/xa-thu/2024/Makefile
        Hồ sơ không nhận tệp không có đuôi ở chỗ này.
        → Hồ sơ gồm tệp .yaml và .md; bản quét, hình ảnh (.pdf, .docx, .xlsx, .png, .jpg, .jpeg) để trong files/ của hồ sơ.
      communes/xa-thu/2024/evidence/a.pdf
        Hồ sơ không nhận tệp .pdf ở chỗ này.
        → Hồ sơ gồm tệp .yaml và .md; bản quét, hình ảnh (.pdf, .docx, .xlsx, .png, .jpg, .jpeg) để trong files/ của hồ sơ.
      communes/xa-thu/2024/files/a.zip
        Hồ sơ không nhận tệp .zip ở chỗ này.
        → Hồ sơ gồm tệp .yaml và .md; bản quét, hình ảnh (.pdf, .docx, .xlsx, .png, .jpg, .jpeg) để trong files/ của hồ sơ.
      Chưa nhận được: 4 chỗ phải sửa trong đề nghị (4 tệp).

      # a picture that is none: 1
      communes/xa-thu/2024/files/a.png
        Nội dung tệp không phải là .png.
        → Mở tệp và lưu lại đúng loại, hoặc bỏ tệp.
      communes/xa-thu/2024/files/c.pdf
        Nội dung tệp không phải là .pdf.
        → Mở tệp và lưu lại đúng loại, hoặc bỏ tệp.
      Chưa nhận được: 2 chỗ phải sửa trong đề nghị (3 tệp).

      # names that deceive: 1
      communes/xa-thu/2024/report/a<U+0007>.md
        Tên tệp có ký tự ẩn hoặc ký tự đổi chiều chữ.
        → Đổi tên chỉ gồm chữ, số, khoảng trắng ở giữa, dấu chấm, gạch nối; gõ Unicode dựng sẵn.
      communes/xa-thu/2024/report/a .md 
        Tên tệp có khoảng trắng, dấu chấm hoặc gạch nối ở đầu, ở cuối.
        → Đổi tên chỉ gồm chữ, số, khoảng trắng ở giữa, dấu chấm, gạch nối; gõ Unicode dựng sẵn.
      communes/xa-thu/2024/report/a\\b.md
        Tên tệp có ký tự mà Windows không nhận (\\ : * ? " < > |).
        → Đổi tên chỉ gồm chữ, số, khoảng trắng ở giữa, dấu chấm, gạch nối; gõ Unicode dựng sẵn.
      communes/xa-thu/2024/report/a<U+200B>.md
        Tên tệp có ký tự ẩn hoặc ký tự đổi chiều chữ.
        → Đổi tên chỉ gồm chữ, số, khoảng trắng ở giữa, dấu chấm, gạch nối; gõ Unicode dựng sẵn.
      communes/xa-thu/2024/report/a<U+202E>gpj.md
        Tên tệp có ký tự ẩn hoặc ký tự đổi chiều chữ.
        → Đổi tên chỉ gồm chữ, số, khoảng trắng ở giữa, dấu chấm, gạch nối; gõ Unicode dựng sẵn.
      communes/xa-thu/2024/report/con.md
        Tên tệp trùng tên thiết bị của Windows.
        → Đổi tên chỉ gồm chữ, số, khoảng trắng ở giữa, dấu chấm, gạch nối; gõ Unicode dựng sẵn.
      Chưa nhận được: 6 chỗ phải sửa trong đề nghị (6 tệp).

      # marks typed apart: 1
      communes/xa-thu/2024/report/ke<U+0302><U+0301> hoa<U+0323>ch.md
        Tên tệp gõ bằng dấu rời (Unicode tổ hợp).
        → Đổi tên chỉ gồm chữ, số, khoảng trắng ở giữa, dấu chấm, gạch nối; gõ Unicode dựng sẵn.
      Chưa nhận được: 1 chỗ phải sửa trong đề nghị (1 tệp).

      # names that differ in case: 1
      communes/xa-thu/2024/report/Mo-dau.md
        Tên tệp chỉ khác tệp «communes/xa-thu/2024/report/MO-DAU.md» ở chữ hoa, chữ thường hoặc cách gõ dấu.
        → Giữ lại một tệp: trên máy Windows, macOS các tệp này đè lên nhau.
      Chưa nhận được: 1 chỗ phải sửa trong đề nghị (2 tệp).

      # a name of workflow commands: 1
      communes/xa-thu/2024/report/a%0A::set-output.md
        Tên tệp có ký tự mà Windows không nhận (\\ : * ? " < > |).
        → Đổi tên chỉ gồm chữ, số, khoảng trắng ở giữa, dấu chấm, gạch nối; gõ Unicode dựng sẵn.
      communes/xa-thu/2024/report/a::error::b.md
        Tên tệp có ký tự mà Windows không nhận (\\ : * ? " < > |).
        → Đổi tên chỉ gồm chữ, số, khoảng trắng ở giữa, dấu chấm, gạch nối; gõ Unicode dựng sẵn.
      Chưa nhận được: 2 chỗ phải sửa trong đề nghị (2 tệp).
      "
    `);
  });

  test('a link, a linked folder, a program', async () => {
    const then = (root: string) => {
      const at = (name: string) => join(root, dossierFolder, name);
      symlinkSync('/etc/passwd', at('files.pdf'));
      symlinkSync('../../../src', at('files'));
      chmodSync(at('report/mo-dau.md'), 0o755);
    };
    expect(await judgeRequest({ then })).toMatchInlineSnapshot(`
      "1
      communes/xa-thu/2024/files
        Đây là một liên kết tới chỗ khác, không phải tệp.
        → Thay liên kết bằng chính tệp đó.
      communes/xa-thu/2024/files.pdf
        Đây là một liên kết tới chỗ khác, không phải tệp.
        → Thay liên kết bằng chính tệp đó.
      communes/xa-thu/2024/report/mo-dau.md
        Tệp được đánh dấu là chạy được.
        → Bỏ dấu đó: git update-index --chmod=-x TỆP
      Chưa nhận được: 3 chỗ phải sửa trong đề nghị (3 tệp).
      "
    `);
  });

  test('a repository within', async () => {
    const root = makeRequest({});
    const commit = gitIn(root, 'rev-parse', 'HEAD').trim();
    gitIn(root, 'update-index', '--add', '--cacheinfo', `160000,${commit},${dossierFolder}/kho`);
    gitIn(root, 'commit', '-q', '-m', 'Kho');
    expect(await judge(root)).toMatchInlineSnapshot(`
      "1
      communes/xa-thu/2024/kho
        Đây là một kho khác được gắn vào (submodule).
        → Bỏ đi, đưa thẳng các tệp cần thiết vào.
      Chưa nhận được: 1 chỗ phải sửa trong đề nghị (1 tệp).
      "
    `);
  });

  test('bytes that are no text in a name', async () => {
    const root = makeRequest({});
    const blob = gitIn(root, 'rev-parse', `HEAD:${dossierFolder}/report/mo-dau.md`).trim();
    const entry = [Buffer.from(`100644 ${blob}\t${dossierFolder}/report/a`), Buffer.from([0xff]), Buffer.from('.md\0')];
    execFileSync('git', ['-C', root, 'update-index', '-z', '--index-info'], { input: Buffer.concat(entry) });
    gitIn(root, 'commit', '-q', '-m', 'Tên');
    expect(await judge(root)).toContain('Tên tệp có chữ không đọc được (không phải UTF-8).');
  });

  test('a huge request, told once', async () => {
    const files = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`report/${index}.md`, 'x']));
    expect(await judgeRequest({ files })).toMatchInlineSnapshot(`
      "1
      Cả đề nghị
        Đề nghị sửa 501 tệp, tối đa 500 tệp một lần.
        → Chia thành nhiều đề nghị nhỏ; bản quét lớn để ở nơi khác rồi dẫn đường dẫn trong documents.yaml.
      Chưa nhận được: 1 chỗ phải sửa trong đề nghị (501 tệp).
      "
    `);
    expect(await judgeRequest({ files: { 'files/a.pdf': new Uint8Array(51_000_000) } })).toContain('lớn 51 MB');
    expect(await judgeRequest({ files: { 'files/a.pdf': new Uint8Array(16_000_000) } })).toContain('tối đa 15 MB');
  });
});

test('a keeper of the repository may touch several communes, with the same kinds of files', async () => {
  const root = makeRequest({
    files: { 'report/mo-dau.md': own, '/communes/xa-khac/2024/a.yaml': 'x', '/criteria/x/set.yaml': 'x', 'a.mdx': '' },
  });
  const { code, stdout } = await runHoso(root, 'scope', '--base', 'main', '--author-role', 'maintainer');
  expect({ code, count: stdout.match(/→/g)?.length }).toEqual({ code: 1, count: 1 });
});

describe('by the login, as content/roles.yaml of the base has it', () => {
  const reviewer = (id: string, unit: string, more = '') =>
    `  - { id: ${id}, role: uy-ban-xa, function: Chuyên viên, unit: ${unit}, logins: [{ forge: github, login: ${id} }], validFrom: 2024-01-01${more} }\n`;
  const roles = `roles:
  - { id: uy-ban-xa, title: Ủy ban nhân dân xã, body: Ủy ban nhân dân xã }
reviewers:
${reviewer('can-bo-xa', 'xa-thu')}${reviewer('can-bo-huyen', 'huyen-thu')}${reviewer('da-nghi', 'huyen-thu', ', validTo: 2024-06-30')}keepers: [{ forge: github, login: Phu-Trach }]
`;
  const before = { files: { 'content/roles.yaml': roles } };

  /** Exit code for a request of `login` that changes these files; the work tree is that of the base. */
  async function codeFor(login: string, files: NonNullable<RequestForTest['files']>): Promise<number | null> {
    const root = makeRequest({ before, files });
    gitIn(root, 'checkout', '-q', 'main');
    const args = ['--base', 'main', '--head', 'de-nghi', '--author', login];
    return (await runHoso(root, 'scope', ...args)).code;
  }

  const appraisal = { 'appraisal/appraisal.yaml': 'x' };
  const elsewhere = { '/communes/xa-khac/2024/results.yaml': 'x' };

  test.each([
    ['can-bo-xa', { 'report/mo-dau.md': own }, 0],
    ['can-bo-xa', elsewhere, 1],
    ['can-bo-xa', appraisal, 1],
    ['can-bo-huyen', appraisal, 0],
    ['can-bo-huyen', { ...appraisal, '/src/a.ts': 'x', 'report/mo-dau.md': own }, 1],
    ['da-nghi', appraisal, 1],
    ['nguoi-la', appraisal, 1],
    ['nguoi-la', { 'report/mo-dau.md': own, ...elsewhere }, 1],
    ['phu-trach', { 'report/mo-dau.md': own, ...elsewhere }, 0],
  ])('%s with %j', async (login, files, code) => {
    expect(await codeFor(login, files)).toBe(code);
  });

  test('who writes himself into the roles gains nothing', async () => {
    const files = { '/content/roles.yaml': roles.replaceAll('Phu-Trach', 'nguoi-la'), 'report/mo-dau.md': own };
    expect(await codeFor('nguoi-la', files)).toBe(1);
  });
});

test('annotations hold no command of the request', async () => {
  const text = await judgeRequest({ files: { 'report/a\n::set-env name=A::b.md': 'x' } }, '--format', 'github');
  expect(text.match(/^::.*/gm)).toEqual([expect.stringContaining('::error file=')]);
});

test('as JSON', async () => {
  const { stdout } = await runHoso(
    makeRequest({ files: { 'a.js': '' } }),
    'scope',
    '--base',
    'main',
    '--format',
    'json',
  );
  expect(JSON.parse(stdout)).toEqual({
    findings: [{ path: `${dossierFolder}/a.js`, message: expect.any(String), hint: expect.any(String) }],
    files: 1,
  });
});
