import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a section that no template prints, with the near miss', () => {
  expect(
    findingsOf('section-known', {
      files: {
        'report/mo-dao.md': `Xã Thử.
`,
      },
    }),
  ).toMatchInlineSnapshot(`
    "report/mo-dao.md:1:1 warning
      Không mẫu văn bản nào có phần "mo-dao", nội dung tệp này sẽ không được in.
      → Đổi tên tệp thành mo-dau.md.
    "
  `);
});

test('a section like no other', () => {
  expect(
    findingsOf('section-known', {
      files: {
        'report/phan-phu.md': `Xã Thử.
`,
      },
    }),
  ).toMatchInlineSnapshot(`
    "report/phan-phu.md:1:1 warning
      Không mẫu văn bản nào có phần "phan-phu", nội dung tệp này sẽ không được in.
      → Các phần được dùng: mo-dau, kien-nghi.
    "
  `);
});

test('an optional section', () => {
  expect(
    findingsOf('section-known', {
      files: {
        'report/kien-nghi.md': `Không.
`,
      },
    }),
  ).toBe('');
});

test('without templates nothing can be said', () => {
  expect(
    findingsOf('section-known', {
      files: {
        'report/phan-phu.md': `Xã Thử.
`,
        'templates/mau-thu.md': null,
      },
    }),
  ).toBe('');
});

test('the report of an earlier stage, and a letter of no stage, keep their sections', () => {
  const letter =
    '---\ntitle: Công văn\nkind: CV\nsections:\n  - { id: loi-mo, title: Lời mở }\n---\n\n{{ report.loi-mo.text }}\n';
  expect(
    findingsOf('section-known', {
      files: { 'templates/cong-van.md': letter, 'report/loi-mo.md': 'Giao nhiệm vụ.\n' },
      edits: [
        [
          'criteria/bo-thu/set.yaml',
          '  - { id: mau-thu, stage: self-assessment }',
          '  - { id: mau-thu, stage: self-assessment }\n  - { id: cong-van }',
        ],
        ['dossier.yaml', 'stage: self-assessment', 'stage: appraisal'],
      ],
    }),
  ).toBe('');
});
