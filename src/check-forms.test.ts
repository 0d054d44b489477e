import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkForms } from './check-forms.ts';
import { openRepository } from './data/repository.ts';

const project = join(import.meta.dirname, '..');

test('the shipped forms have no fault, and every form that a criterion asks for is there', () => {
  const repository = openRepository(project);
  expect(checkForms(repository, repository.formIds())).toEqual({ files: repository.formIds().length, issues: [] });
});

test('a form that is missing, and one that cannot be read', () => {
  const root = mkdtempSync(join(tmpdir(), 'hoso-forms-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const part of ['criteria/thanh-hoa-1829', 'templates/forms']) {
    cpSync(join(project, part), join(root, part), { recursive: true });
  }
  rmSync(join(root, 'templates/forms/bieu-4-5.yaml'));
  const file = join(root, 'templates/forms/bieu-2-6.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('kind: mark', 'kind: tick'));
  const repository = openRepository(root);
  const { issues } = checkForms(repository, repository.formIds());
  expect(
    issues.map(({ file: at, rule, message, hint }) => `${at} ${rule}: ${message} → ${hint}`),
  ).toMatchInlineSnapshot(`
    [
      "templates/forms/bieu-2-6.yaml field-value: Loại cột (kind) là "tick", không có trong danh sách được dùng. → Chọn một trong: ordinal: số thứ tự; text: chữ; phone: số điện thoại; email: địa chỉ hộp thư; mark: Có hoặc Không.",
      "criteria/thanh-hoa-1829/criteria.yaml form-exists: Tiêu chí 4.5 cần biểu mẫu "bieu-4-5", không có tệp templates/forms/bieu-4-5.yaml. → Gần giống: "bieu-4-1".",
    ]
  `);
});
