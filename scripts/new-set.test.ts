import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkAll, makeRepository } from '../src/checks/testing/make-dossier.ts';
import { runHoso } from './testing/run-hoso.ts';

const problems = (root: string) => checkAll(root).filter(({ severity }) => severity !== 'info');

describe.each(['threshold', 'indicator', 'scored'])('new set of the kind %s', kind => {
  test('passes the check with nothing but what is still to fill in', async () => {
    const root = makeRepository();
    const { code, stdout } = await runHoso(root, 'new', 'set', 'bo-moi', '2027', '--kind', kind);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'Đã tạo criteria/bo-moi (3 tệp). Điền nội dung rồi chạy: npx hoso check criteria/bo-moi\n',
    });
    expect(readFileSync(join(root, 'criteria/bo-moi/set.yaml'), 'utf8')).toContain(`\nkind: ${kind}\n`);
    const found = problems(root);
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['set-fill-in']));
    expect(new Set(found.map(({ file }) => file.split('/').at(-1)))).toEqual(
      new Set(['set.yaml', 'criteria.yaml', 'procedure.yaml']),
    );
  });

  test('carries a dossier at once', async () => {
    const root = makeRepository();
    await runHoso(root, 'new', 'set', 'bo-moi', '2027', '--kind', kind);
    expect((await runHoso(root, 'new', 'dossier', 'xa-thu', '2027')).code).toBe(0);
    expect(problems(root).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(readFileSync(join(root, 'communes/xa-thu/2027/dossier.yaml'), 'utf8')).toContain('criteriaSet: "bo-moi"');
  });
});

test('a dossier that only plans has neither results nor evidence to fill in', async () => {
  const root = makeRepository();
  const { code } = await runHoso(root, 'new', 'dossier', 'xa-thu', '2025', '--plan', '--no-results');
  expect(code).toBe(0);
  const folder = join(root, 'communes/xa-thu/2025');
  expect(readdirSync(folder)).toEqual(['documents.yaml', 'dossier.yaml', 'plan.yaml', 'report', 'results.yaml']);
  expect(readFileSync(join(folder, 'results.yaml'), 'utf8')).toMatchInlineSnapshot(`
    "# Hồ sơ chưa có kết quả; khi có thì xóa dấu [] ở dòng dưới và thêm từng tiêu chí, mỗi tiêu chí một mục.
    # yaml-language-server: $schema=../../../schemas/results.schema.json
    results: []
    #  - criterion: "mã tiêu chí"
    #    value:
    "
  `);
  const found = problems(root).filter(({ file }) => file.startsWith('communes/xa-thu/2025/'));
  expect(found.map(({ rule, severity }) => `${severity} ${rule}`)).toMatchInlineSnapshot(`
    [
      "warning fill-in",
      "warning fill-in",
      "warning section-present",
    ]
  `);
});

test('a new scored set as an official finds it', async () => {
  const root = makeRepository();
  await runHoso(root, 'new', 'set', 'bo-moi', '2027', '--kind', 'scored');
  expect(readFileSync(join(root, 'criteria/bo-moi/set.yaml'), 'utf8')).toMatchInlineSnapshot(`
    "# Bộ tiêu chí mới, kiểu scored (chấm điểm). Sửa các chỗ ghi "(điền ...)" theo văn bản, rồi chạy: npx hoso check
    # yaml-language-server: $schema=../../schemas/criteria-set.schema.json
    title: "(điền tên bộ tiêu chí, nguyên văn)"
    shortTitle: "(điền tên ngắn của bộ tiêu chí)"
    kind: scored
    # Văn bản ban hành bộ tiêu chí; bỏ dấu # ở dòng cần điền.
    decision:
      id: van-ban-ban-hanh
      kind: QĐ
      #documentNumber: 01/QĐ-UBND
      #date: 2027-01-15
      #issuer: UBND tỉnh ...
      subject: "(điền trích yếu của văn bản)"
    # Các kỳ (năm) có chỉ tiêu; mỗi kỳ đặt trong dấu nháy.
    periods:
      - "2027"
    # Tổng điểm mà văn bản nêu; bằng tổng điểm các nhóm và tổng điểm các tiêu chí.
    points: 20
    # Các nhóm; criteria: số tiêu chí mà văn bản nêu cho nhóm, không nêu thì bỏ dòng này.
    pillars:
      - id: "1"
        title: "(điền tên nhóm 1)"
        criteria: 2
        points: 5
      - id: "2"
        title: "(điền tên nhóm 2)"
        criteria: 2
        points: 15
    # Văn bản phải lập ở từng bước. Các mẫu hiện có: mau-thu. Cần thì xóa dấu [] ở dòng dưới, bỏ dấu # ở các dòng sau.
    documents: []
    #  - id: mau-thu
    #    stage: self-assessment
    "
  `);
});

describe('refuses, and says what to write', () => {
  const refusalOf = async (...args: string[]) => {
    const { code, stderr } = await runHoso(makeRepository(), 'new', 'set', ...args);
    return `${code} ${stderr}`;
  };

  test('a set without a kind, or of a kind that does not exist', async () => {
    expect(await refusalOf('bo-moi', '2027')).toMatchInlineSnapshot(`
      "2 Chưa ghi kiểu bộ tiêu chí; thêm một trong: --kind threshold, --kind indicator, --kind scored.
      "
    `);
    expect(await refusalOf('bo-moi', '2027', '--kind', 'diem')).toMatchInlineSnapshot(`
      "2 Không có kiểu bộ tiêu chí "diem"; thêm một trong: --kind threshold, --kind indicator, --kind scored.
      "
    `);
  });

  test('a name or a year that cannot be one', async () => {
    expect(await refusalOf('Bộ mới', '2027', '--kind', 'scored')).toMatchInlineSnapshot(`
      "2 Mã bộ tiêu chí "Bộ mới" chỉ được có chữ thường không dấu, chữ số và dấu gạch nối.
      "
    `);
    expect(await refusalOf('bo-moi', '27', '--kind', 'scored')).toMatchInlineSnapshot(`
      "2 Kỳ "27" phải bắt đầu bằng năm, ví dụ 2026 hoặc 2026-6-thang.
      "
    `);
  });

  test('a set that is there already', async () => {
    expect(await refusalOf('bo-thu', '2027', '--kind', 'scored')).toMatchInlineSnapshot(`
      "2 Đã có criteria/bo-thu; không ghi đè lên tệp nào.
      "
    `);
  });
});
