import { expect, test } from 'vitest';
import { readYaml } from '../../data/read-yaml.ts';
import type { CriteriaSetBundle, Located } from '../../schema/bundle.ts';
import { type Form, formSchema } from '../../schema/form.ts';
import { runChecks } from '../run-checks.ts';
import { formChecks } from './form-checks.ts';

const right = `number: Biểu 07
title: Danh sách hộ nuôi ong
source: Biểu đặt ra để thử
tables:
  - id: ho
    sheet: Hộ
    columns:
      - { id: chu-ho, title: Chủ hộ, kind: text, width: 2, isRequired: true }
      - { id: ban, title: Bán, kind: mark, width: 1 }
    identity: [chu-ho]
    counts:
      - { id: ho, title: Số hộ }
      - { id: co-ban, title: Số hộ bán, where: [ban] }
    total:
      label: Cộng
      column: chu-ho
      cells: [{ column: ban, count: co-ban }]
summary:
  - { text: "Tổng:", count: ho }
signatures:
  - title: Người lập
feeds:
  - { criteriaSet: thu, criterion: "1.1", share: { numerator: co-ban, denominator: ho } }
`;

function findings(edits: readonly (readonly [string, string])[]): string {
  const file = 'templates/forms/bieu-07.yaml';
  const text = edits.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replace(from, to);
  }, right);
  const { value, locate } = readYaml({ file, text });
  const form: Located<Form> = { file, data: formSchema.parse(value), locate };
  const byId = new Map([
    ['1.1', { measure: 'percentage' }],
    ['1.2', { measure: 'count' }],
  ]);
  const criteriaSets = new Map([
    ['thu', { byId } as unknown as CriteriaSetBundle],
    ['hong', undefined],
  ]);
  return runChecks(formChecks, { form, criteriaSets }, { file })
    .map(({ rule, line, column, message, hint }) => `${line}:${column} ${rule} ${message} → ${hint}`)
    .join('\n');
}

test('the rules', () => {
  expect(formChecks.map(({ id }) => id)).toEqual(['form-references', 'form-feeds']);
});

test('a form whose names are all there', () => {
  expect(findings([])).toBe('');
  expect(findings([['criteriaSet: thu', 'criteriaSet: hong']])).toBe('');
});

test('form-references: names of columns and counts that are not there, or twice there', () => {
  expect(
    findings([
      ['identity: [chu-ho]', 'identity: [chu-hoo]'],
      ['where: [ban]', 'where: [bann]'],
      ['column: chu-ho', 'column: khac'],
      ['count: co-ban }', 'count: ban }'],
      ['count: ho }', 'count: hoo }'],
      ['id: co-ban', 'id: ho'],
      ['id: ban,', 'id: chu-ho,'],
      [', isRequired: true', ''],
    ]),
  ).toMatchInlineSnapshot(`
    "10:16 form-references Biểu mẫu dẫn tới cột "chu-hoo", trong biểu không có cột này. → Gần giống: "chu-ho".
    13:45 form-references Biểu mẫu dẫn tới cột "bann", trong biểu không có cột này. → Hiện có: chu-ho, chu-ho.
    16:7 form-references Biểu mẫu dẫn tới cột "khac", trong biểu không có cột này. → Hiện có: chu-ho, chu-ho.
    17:17 form-references Biểu mẫu dẫn tới cột "ban", trong biểu không có cột này. → Hiện có: chu-ho, chu-ho.
    17:30 form-references Biểu mẫu dẫn tới số đếm "ban", trong biểu không có số đếm này. → Hiện có: ho, ho.
    19:5 form-references Biểu mẫu dẫn tới số đếm "hoo", trong biểu không có số đếm này. → Gần giống: "ho".
    23:5 form-references Biểu mẫu dẫn tới số đếm "co-ban", trong biểu không có số đếm này. → Hiện có: ho, ho.
    9:11 form-references Mã cột "chu-ho" đã dùng. → Đặt mã khác.
    13:11 form-references Mã số đếm "ho" đã dùng. → Đặt mã khác.
    7:5 form-references Bảng "ho" chưa có cột bắt buộc nên không biết dòng nào đã điền. → Thêm isRequired: true vào cột nhận ra mỗi dòng, ví dụ cột họ tên."
  `);
  expect(findings([[', count: ho }', ' }']])).toMatchInlineSnapshot(
    `"19:5 form-references Dòng "Tổng:" phải có một số đếm (count) hoặc một tỷ lệ (share). → Ghi một trong hai mục, ví dụ count: can-bo."`,
  );
});

test('form-feeds: criteria and sets that are not there, or are measured otherwise', () => {
  expect(findings([['criteriaSet: thu', 'criteriaSet: thuu']])).toMatchInlineSnapshot(
    `"23:7 form-feeds Không có bộ tiêu chí "thuu" trong thư mục criteria/. → Gần giống: "thu"."`,
  );
  expect(findings([['"1.1"', '"1.11"']])).toMatchInlineSnapshot(
    `"23:25 form-feeds Bộ tiêu chí "thu" không có tiêu chí "1.11". → Gần giống: "1.1"."`,
  );
  expect(findings([['"1.1"', '"1.2"']])).toMatchInlineSnapshot(
    `"23:5 form-feeds Tiêu chí "1.2" phải lấy từ biểu mẫu một số đếm (value) hoặc một tỷ lệ (share). → Ví dụ share: { numerator: co-hop-thu, denominator: can-bo }."`,
  );
  expect(findings([['share: { numerator: co-ban, denominator: ho }', 'value: ho']])).toMatchInlineSnapshot(
    `"23:5 form-feeds Tiêu chí "1.1" phải lấy từ biểu mẫu một tỷ lệ (share). → Ví dụ share: { numerator: co-hop-thu, denominator: can-bo }."`,
  );
});
