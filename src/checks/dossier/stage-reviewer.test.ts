import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';
import { sampleFiles } from '../testing/sample-files.ts';

const appraisal = ['dossier.yaml', 'stage: self-assessment', 'stage: appraisal'] as const;

/** Findings while under appraisal, with this entry of the table of people. */
function findingsWith(entry: string): string {
  const roles = `${sampleFiles['content/roles.yaml']}reviewers: [${entry}]\n`;
  return findingsOf('stage-reviewer', { edits: [appraisal], files: { 'content/roles.yaml': roles } });
}

const person = (unit: string, more = '') =>
  `{ id: huyen-1, role: uy-ban-xa, function: Chuyên viên, unit: ${unit}, logins: [{ forge: github, login: a }], validFrom: 2024-01-01${more} }`;

test('nobody may appraise a dossier that is being appraised', () => {
  expect(findingsWith('')).toMatchInlineSnapshot(`
    "dossier.yaml:6:1 warning
      Hồ sơ đang ở bước thẩm định nhưng content/roles.yaml chưa có ai giữ vai trò "uy-ban-xa" đối với xã này.
      → Thêm vào reviewers ở content/roles.yaml một mục có role: uy-ban-xa, unit: huyen-thu (hoặc cấp trên nữa), function, logins và validFrom; rồi chạy npx hoso codeowners.
    "
  `);
});

test('somebody of another district, or whose time is over, is nobody here', () => {
  expect(findingsWith(person('xa-moi'))).not.toBe('');
  expect(findingsWith(person('huyen-thu', ', validTo: 2024-06-30'))).not.toBe('');
});

test('somebody of the district or above; and a dossier that the commune still assesses itself', () => {
  expect(findingsWith(person('huyen-thu'))).toBe('');
  expect(findingsWith(person('tinh-thu'))).toBe('');
  expect(findingsOf('stage-reviewer', {})).toBe('');
});
