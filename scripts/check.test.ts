import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Changes, dossierFolder, makeRepository, writeFile } from '../src/checks/testing/make-dossier.ts';
import { runHoso } from './testing/run-hoso.ts';

const wrongRatio: Changes = { edits: [['results.yaml', 'value: 80', 'value: 82.1']] };
const outOfRange: Changes = { edits: [['results.yaml', 'value: 80', 'value: 140']] };

describe('exit codes', () => {
  test('0 where nothing is wrong', async () => {
    const { code, stdout, stderr } = await runHoso(makeRepository(), 'check');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Không có lỗi, không có cảnh báo \(đã kiểm tra \d+ tệp, \d+,\d giây\)\.\n$/);
  });

  test('0 with warnings', async () => {
    const { code, stdout } = await runHoso(makeRepository(wrongRatio), 'check');
    expect(code).toBe(0);
    expect(stdout).toContain('0 lỗi, 1 cảnh báo');
  });

  test('1 with errors', async () => {
    const { code, stdout } = await runHoso(makeRepository(outOfRange), 'check');
    expect(code).toBe(1);
    expect(stdout).toContain('value-in-range');
  });

  test.each([
    [['check', '--format', 'jsn'], 'Không có dạng "jsn".'],
    [['check', '--format', 'toString'], 'Không có dạng "toString".'],
    [['check', 'communes/xa-la'], 'Không có gì để kiểm tra ở: communes/xa-la.'],
    [['check', '..'], 'Không có gì để kiểm tra ở: ...'],
    [['check', '--root', 'communes'], 'Không thấy thư mục criteria/ và communes/.'],
    [['check', '--changed-since', ''], '"" không phải tên nhánh hoặc mã commit.'],
    [['check', '--changed-since', '--output=x'], 'Lệnh chưa đúng: tùy chọn --changed-since thiếu hoặc thừa giá trị.'],
    [['check', 'content', '--changed-since', 'HEAD'], 'Chỉ dùng một trong hai: đường dẫn hoặc --changed-since.'],
    [['check', '--changed-since', 'HEAD'], 'Git không so sánh được với "HEAD": '],
  ])('2 for a wrong call: %j', async (args, first) => {
    const { code, stdout, stderr } = await runHoso(makeRepository(), ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toContain(first);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('2 outside of a repository', async () => {
    const root = join(makeRepository(), '..');
    const { code, stderr } = await runHoso(root, 'check');
    expect(code).toBe(2);
    expect(stderr).toContain('Không thấy thư mục criteria/ và communes/.');
  });
});

describe('output', () => {
  test('json has the shape of the design, with null for what is not there', async () => {
    const { stdout } = await runHoso(makeRepository(wrongRatio), 'check', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({
      summary: { files: expect.any(Number), errors: 0, warnings: 1, infos: 0 },
      issues: [
        {
          rule: 'ratio-agrees',
          severity: 'warning',
          file: `${dossierFolder}/results.yaml`,
          line: 6,
          column: 5,
          dossier: 'xa-thu/2024',
          criterion: '1.2',
          message: 'Kết quả (value) của tiêu chí 1.2 ghi 82,1%, nhưng 2.400/3.000 = 80,00%.',
          hint: expect.stringContaining('value: 80'),
          related: [],
          fingerprint: expect.stringMatching(/^m[0-9a-f]{8}$/),
        },
      ],
    });
    expect(Object.keys(JSON.parse(stdout).issues[0])).toEqual([
      'rule',
      'severity',
      'file',
      'line',
      'column',
      'dossier',
      'criterion',
      'message',
      'hint',
      'related',
      'fingerprint',
    ]);
  });

  test('json of a finding that belongs to no dossier', async () => {
    const root = makeRepository({ files: { 'communes/ghi-chu.txt': 'x' } });
    const { stdout } = await runHoso(root, 'check', '--format', 'json');
    expect(JSON.parse(stdout).issues[0]).toMatchObject({ dossier: null, criterion: null });
  });

  test('github and sarif', async () => {
    const root = makeRepository(wrongRatio);
    const [github, sarif] = await Promise.all(
      ['github', 'sarif'].map(format => runHoso(root, 'check', '--format', format)),
    );
    expect(github?.stdout).toMatch(
      /^::warning file=communes\/xa-thu\/2024\/results\.yaml,line=6,col=5,title=ratio-agrees::/,
    );
    expect(JSON.parse(sarif?.stdout ?? '')).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'ratio-agrees' }] }],
    });
  });

  test('two runs say the same', async () => {
    const root = makeRepository(outOfRange);
    const [first, second] = await Promise.all([1, 2].map(() => runHoso(root, 'check', '--format', 'json')));
    expect(first).toEqual(second);
  });
});

describe('chosen rules', () => {
  /** Criterion 1.2 with a value, and a waiver that nothing needs. */
  const waiving = (value: number): Changes => {
    const waiver = 'rule: fill-in, reason: Chờ đối chiếu lại, role: Chủ tịch UBND xã, date: 2024-11-20';
    return {
      edits: [['results.yaml', '    value: 80\n', `    value: ${value}\n    waivers:\n      - { ${waiver} }\n`]],
    };
  };
  const only = async (rule: string, changes: Changes, ...options: string[]) => {
    const { code, stdout } = await runHoso(makeRepository(changes), 'check', '--only', rule, ...options);
    return `${code}\n${stdout.replace(/\d+,\d giây/, 'N giây')}`;
  };

  test('no other rule of a dossier is asked, and the count says so', async () => {
    expect(await only('ratio-agrees', waiving(140))).toMatchInlineSnapshot(`
      "0
      communes/xa-thu/2024/results.yaml
        6:5     cảnh báo  Kết quả (value) của tiêu chí 1.2 ghi 140%, nhưng 2.400/3.000 = 80,00%.            ratio-agrees
                          → Kiểm tra tử số, mẫu số với tài liệu minh chứng; nếu hai số này đúng thì ghi value: 80.

      0 lỗi, 1 cảnh báo trong 1 tệp (đã kiểm tra 18 tệp, N giây; chỉ xét 1 quy tắc được chọn). Chạy lại: npx hoso check
      "
    `);
    expect(await only('fill-in', waiving(80))).toMatchInlineSnapshot(`
      "0
      Không có gì để nêu (đã kiểm tra 18 tệp, N giây; chỉ xét 1 quy tắc được chọn).
      "
    `);
  });

  test('errors are told and counted all the same, warnings that nobody asked for are not', async () => {
    const files = { 'report/ket-luan.md': '', 'ghi-chu.txt': 'Việc cần làm' };
    expect(await only('ratio-agrees', { files })).toMatchInlineSnapshot(`
      "1
      communes/xa-thu/2024/report/ket-luan.md
        1:1     lỗi       Tệp trống.                                                                        file-empty
                          → Điền nội dung, hoặc xóa tệp nếu không dùng.

      1 lỗi, 0 cảnh báo trong 1 tệp (đã kiểm tra 19 tệp, N giây; chỉ xét 1 quy tắc được chọn; không nêu 1 mục khác theo lựa chọn). Chạy lại: npx hoso check
      Sửa các lỗi trên rồi chạy lại: còn quy tắc khác của hồ sơ xa-thu/2024 chưa kiểm tra được.
      "
    `);
    expect(await only('ratio-agrees', { files: { 'ghi-chu.txt': 'x' } }, '--max-warnings', '0')).toMatch(/^0\n/);
  });

  test('whether a waiver is needed is told by all rules', async () => {
    expect(await only('waiver-needed', waiving(80))).toMatchInlineSnapshot(`
      "1
      communes/xa-thu/2024/results.yaml
        8:9     lỗi       Miễn cảnh báo "fill-in" của tiêu chí 1.2 (Chủ tịch UBND xã, 20/11/2024) không còn cần: không có cảnh báo nào như vậy.  waiver-needed
                          → Xóa mục này trong waivers.

      1 lỗi, 0 cảnh báo trong 1 tệp (đã kiểm tra 18 tệp, N giây). Chạy lại: npx hoso check
      "
    `);
  });
});

/** Rules found when only `paths` are checked, from folder `from` of the repository. */
async function rulesAt(root: string, from: string, ...paths: string[]): Promise<string[]> {
  const { stdout } = await runHoso(join(root, from), 'check', '--format', 'json', ...paths);
  return JSON.parse(stdout).issues.map((issue: { rule: string }) => issue.rule);
}

describe('paths', () => {
  const changes: Changes = {
    edits: [
      ['results.yaml', 'value: 80', 'value: 82.1'],
      ['communes/xa-thu/commune.yaml', 'administrativeUnit: xa-thu', 'administrativeUnit: xa-la'],
      ['criteria/bo-thu/criteria.yaml', '"2024": 5, "2025": 6', '"2024": 5'],
    ],
  };

  test.each([
    ['', [dossierFolder], ['ratio-agrees', 'unit-exists']],
    ['', [`${dossierFolder}/results.yaml`], ['ratio-agrees', 'unit-exists']],
    ['', ['communes/xa-thu/commune.yaml'], ['unit-exists']],
    ['', ['criteria/bo-thu'], ['set-targets']],
    ['', ['content'], []],
    [dossierFolder, ['results.yaml'], ['ratio-agrees', 'unit-exists']],
    [dossierFolder, [], ['ratio-agrees', 'set-targets', 'unit-exists']],
    ['', ['.'], ['ratio-agrees', 'set-targets', 'unit-exists']],
  ])('in "%s": check %j', async (from, paths, rules) => {
    expect((await rulesAt(makeRepository(changes), from, ...paths)).sort()).toEqual(rules);
  });
});

describe('what keeps a dossier from being checked whole', () => {
  const brokenSet: Changes = { edits: [['criteria/bo-thu/set.yaml', 'title:', 'tilte:']] };

  test('a set with errors, where the dossier alone is checked', async () => {
    const { code, stdout } = await runHoso(makeRepository(brokenSet), 'check', dossierFolder);
    expect(code).toBe(1);
    expect(stdout.replace(/\d,\d giây/, '… giây')).toMatchInlineSnapshot(`
      "communes/xa-thu/2024/dossier.yaml
        1:1     lỗi       Bộ tiêu chí bo-thu có lỗi nên chưa kiểm tra được hồ sơ này.                       criteria-set-usable
                          → Xem và sửa lỗi của bộ tiêu chí: npx hoso check criteria/bo-thu
                          · criteria/bo-thu/set.yaml:1: Thiếu tên bộ tiêu chí (title).

      1 lỗi, 0 cảnh báo trong 1 tệp (đã kiểm tra 15 tệp, … giây). Chạy lại: npx hoso check
      Sửa các lỗi trên rồi chạy lại: còn quy tắc khác của hồ sơ xa-thu/2024 chưa kiểm tra được.
      "
    `);
  });

  test('is told once where the set is checked, too', async () => {
    const { stdout } = await runHoso(makeRepository(brokenSet), 'check');
    expect(stdout).not.toContain('criteria-set-usable');
    expect(stdout).toContain('còn quy tắc khác của hồ sơ xa-thu/2024 chưa kiểm tra được.');
  });

  test('a commune.yaml with errors', async () => {
    const changes: Changes = { edits: [['communes/xa-thu/commune.yaml', 'kind: xã', 'kind: làng']] };
    const { code, stdout } = await runHoso(makeRepository(changes), 'check', dossierFolder);
    expect(code).toBe(1);
    expect(stdout).toContain('communes/xa-thu/commune.yaml');
    expect(stdout).toContain('còn quy tắc khác của hồ sơ xa-thu/2024 chưa kiểm tra được.');
  });

  test.each([
    ['an entry', { edits: [['results.yaml', 'numerator: 2400', 'numerator: x']] }],
    ['an empty file', { files: { 'evidence/1.1.md': '' } }],
    ['no file', { files: { 'results.yaml': null } }],
    ['a tab', { edits: [['results.yaml', '    value: 80', '\tvalue: 80']] }],
  ] as [string, Changes][])('%s that cannot be read', async (_, changes) => {
    const { stdout } = await runHoso(makeRepository(changes), 'check');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      'Sửa các lỗi trên rồi chạy lại: còn quy tắc khác của hồ sơ xa-thu/2024 chưa kiểm tra được.',
    );
  });
});

describe('--changed-since', () => {
  const second = 'communes/xa-thu/2025';
  const git = (root: string, ...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      encoding: 'utf8',
    });

  /** A repository of two dossiers, each with one warning, all committed. */
  function makeHistory(): string {
    const root = makeRepository(wrongRatio);
    for (const name of ['dossier.yaml', 'results.yaml', 'documents.yaml', 'report/mo-dau.md']) {
      writeFile(root, `${second}/${name}`, execFileSync('cat', [join(root, dossierFolder, name)]));
    }
    git(root, 'init', '-q', '-b', 'main');
    git(root, 'add', '-A');
    git(root, 'commit', '-q', '-m', 'Đầu');
    return root;
  }

  /** Dossiers with findings among what changed since `reference`. */
  async function changedDossiers(root: string, reference = 'main'): Promise<string[]> {
    const { code, stdout, stderr } = await runHoso(root, 'check', '--format', 'json', '--changed-since', reference);
    if (code === 2) throw new Error(stderr);
    const dossiers = JSON.parse(stdout).issues.map((issue: { dossier: string | null }) => issue.dossier ?? 'none');
    return [...new Set<string>(dossiers)].sort();
  }

  test('nothing changed: nothing checked', async () => {
    expect(await changedDossiers(makeHistory())).toEqual([]);
  });

  test.each([
    ['edited', () => {}],
    ['staged', (root: string) => git(root, 'add', '-A')],
    [
      'committed on a branch',
      (root: string) => {
        git(root, 'checkout', '-q', '-b', 'sua');
        git(root, 'commit', '-q', '-a', '-m', 'Sửa');
      },
    ],
  ])('a file %s', async (_, then) => {
    const root = makeHistory();
    writeFile(root, `${second}/report/mo-dau.md`, 'Xã Thử có 6 thôn.\n');
    then(root);
    expect(await changedDossiers(root)).toEqual(['xa-thu/2025']);
  });

  test('a range counts what was committed, and not what is being edited', async () => {
    const root = makeHistory();
    git(root, 'checkout', '-q', '-b', 'sua');
    writeFile(root, `${second}/report/mo-dau.md`, 'Xã Thử có 6 thôn.\n');
    git(root, 'commit', '-q', '-a', '-m', 'Sửa');
    writeFile(root, `${dossierFolder}/report/mo-dau.md`, 'Xã Thử có 7 thôn.\n');
    expect(await changedDossiers(root, 'main..HEAD')).toEqual(['xa-thu/2025']);
    expect(await changedDossiers(root, 'main')).toEqual(['xa-thu/2024', 'xa-thu/2025']);
  });

  test('what others committed meanwhile is not ours', async () => {
    const root = makeHistory();
    git(root, 'checkout', '-q', '-b', 'sua');
    git(root, 'checkout', '-q', 'main');
    writeFile(root, `${dossierFolder}/report/mo-dau.md`, 'Xã Thử có 6 thôn.\n');
    git(root, 'commit', '-q', '-a', '-m', 'Việc khác');
    git(root, 'checkout', '-q', 'sua');
    expect(await changedDossiers(root)).toEqual([]);
  });

  test.each([
    ['a new file, its name with blanks and marks', `${second}/files/Kế hoạch số 1.pdf`],
    ['a new file of evidence', `${second}/evidence/1.1.md`],
  ])('%s', async (_, name) => {
    const root = makeHistory();
    writeFile(root, name, '---\ncriterion: "1.1"\n---\n');
    expect(await changedDossiers(root)).toEqual(['xa-thu/2025']);
  });

  test('an earlier dossier concerns the later ones, whatever their folders are called', async () => {
    const root = makeHistory();
    const path = `${second}/dossier.yaml`;
    const head = execFileSync('cat', [join(root, path)], { encoding: 'utf8' });
    writeFile(root, path, head.replace('key: "2024"', 'key: "2023"'));
    git(root, 'commit', '-q', '-a', '-m', 'Kỳ trước');
    expect(await changedDossiers(root)).toEqual([]);
    writeFile(root, `${second}/report/mo-dau.md`, 'Xã Thử có 6 thôn.\n');
    expect(await changedDossiers(root)).toEqual(['xa-thu/2024', 'xa-thu/2025']);
  });

  test('a set broken in an earlier commit', async () => {
    const root = makeHistory();
    const set = join(root, 'criteria/bo-thu/set.yaml');
    writeFileSync(set, execFileSync('cat', [set], { encoding: 'utf8' }).replace('title:', 'tilte:'));
    git(root, 'commit', '-q', '-a', '-m', 'Hỏng');
    writeFile(root, `${second}/report/mo-dau.md`, 'Sửa.\n');
    const { code, stdout } = await runHoso(root, 'check', '--changed-since', 'main');
    expect(code).toBe(1);
    expect(stdout).toContain('Bộ tiêu chí bo-thu có lỗi nên chưa kiểm tra được hồ sơ này.');
  });

  test('a new dossier', async () => {
    const root = makeHistory();
    writeFile(root, 'communes/xa-thu/2026/dossier.yaml', 'x');
    expect(await changedDossiers(root)).toEqual(['xa-thu/2026']);
  });

  test('a deleted file, and a deleted dossier', async () => {
    const root = makeHistory();
    rmSync(join(root, second, 'report/mo-dau.md'));
    expect(await changedDossiers(root)).toEqual(['xa-thu/2025']);
    rmSync(join(root, second), { recursive: true });
    expect(await changedDossiers(root)).toEqual([]);
  });

  test.each([
    ['commune.yaml', 'communes/xa-thu/commune.yaml'],
    ['a set', 'criteria/bo-thu/set.yaml'],
    ['a template', 'templates/mau-thu.md'],
    ['a list of content', 'content/roles.yaml'],
  ])('%s concerns every dossier that rests on it', async (_, name) => {
    const root = makeHistory();
    writeFile(root, name, `${execFileSync('cat', [join(root, name)], { encoding: 'utf8' })}\n`);
    expect(await changedDossiers(root)).toEqual(['xa-thu/2024', 'xa-thu/2025']);
  });

  test('a stray file beside the communes is no commune', async () => {
    const root = makeHistory();
    writeFile(root, 'communes/ghi-chu.txt', 'x');
    const { stdout } = await runHoso(root, 'check', '--format', 'json', '--changed-since', 'main');
    expect(JSON.parse(stdout).issues.map((issue: { rule: string }) => issue.rule)).toEqual(['file-unknown']);
  });

  test('files outside of the data', async () => {
    const root = makeHistory();
    writeFileSync(join(root, 'ghi-chu.txt'), 'x');
    expect(await changedDossiers(root)).toEqual([]);
  });

  test('a repository below the top of the git repository', async () => {
    const root = makeHistory();
    git(root, 'checkout', '-q', '-b', 'duoi');
    execFileSync('bash', ['-c', 'mkdir kho && git mv communes criteria content templates kho/'], { cwd: root });
    git(root, 'commit', '-q', '-m', 'Chuyển');
    writeFileSync(join(root, 'kho', second, 'report/mo-dau.md'), 'Sửa.\n');
    expect(await changedDossiers(join(root, 'kho'), 'HEAD')).toEqual(['xa-thu/2025']);
  });

  test('a reference that git does not know', async () => {
    const { code, stderr } = await runHoso(makeHistory(), 'check', '--changed-since', 'khong-co');
    expect(code).toBe(2);
    expect(stderr).toContain('Git không so sánh được với "khong-co"');
  });
});
