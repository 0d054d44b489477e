import { expect, test } from 'vitest';
import { sampleSource } from './testing/sample-dossier.ts';
import { writeDocument } from './write-document.ts';

const issuesOf = (sample: Parameters<typeof sampleSource>[0]) => {
  const { bytes, issues } = writeDocument(sampleSource(sample));
  return {
    isWritten: bytes !== undefined,
    said: issues.map(({ file, line, message }) => `${file}:${line} ${message}`),
  };
};

test('a number in the narrative, also where emphasis parts it, and a table of people', () => {
  const tasks = 'Gọi **0912** 345 678.\n\n| Họ và tên | Số điện thoại |\n| --- | --- |\n| A | 1022 |';
  expect(issuesOf({ template: '{{ report.tasks.text }}', tasks })).toMatchInlineSnapshot(`
    {
      "isWritten": false,
      "said": [
        "communes/dong-son/2023/report/tasks.md:1 Văn bản mau-thu sẽ in số điện thoại (09******78), là dữ liệu cá nhân.",
        "communes/dong-son/2023/report/tasks.md:3 Văn bản mau-thu sẽ in bảng danh sách người (có cả họ tên và số liên lạc hoặc số định danh), là dữ liệu cá nhân.",
      ],
    }
  `);
});

test('a number that the template itself prints', () => {
  expect(issuesOf({ template: 'Người lập: số 038085012345.' })).toMatchInlineSnapshot(`
    {
      "isWritten": false,
      "said": [
        "templates/mau-thu.md:1 Văn bản mau-thu sẽ in số định danh cá nhân (03********45), là dữ liệu cá nhân.",
      ],
    }
  `);
});

test('a signatory with a private mailbox', () => {
  const source = sampleSource({ template: 'Nội dung.' });
  const dossier = { ...source.bundle.dossier, data: { ...source.bundle.dossier.data, recipients: ['an@gmail.com'] } };
  const { bytes, issues } = writeDocument({ ...source, bundle: { ...source.bundle, dossier } });
  expect({ bytes, rules: issues.map(({ rule }) => rule) }).toEqual({
    bytes: undefined,
    rules: ['personal-data'],
  });
});

test('nothing stands against the sample', () => {
  expect(issuesOf({ template: '{{ report.tasks.text }}' }).isWritten).toBe(true);
});
