import { expect, test } from 'vitest';
import { formatGithub } from './format-github.ts';
import { findingWith, sampleFindings } from './testing/sample-findings.ts';

test('one annotation a finding', () => {
  expect(formatGithub(sampleFindings)).toMatchInlineSnapshot(`
    "::error file=communes/xa-thu/2023/results.yaml,line=14,col=5,title=value-in-range::Kết quả (value) của tiêu chí 1.2 là 140, phải từ 0 đến 100.%0A→ Ghi tỷ lệ phần trăm, ví dụ 99.67.
    ::warning file=communes/xa-thu/2023/results.yaml,line=121,col=17,title=document-unique::Mã văn bản "cv-152" đã dùng ở dòng 21.%0A→ Đặt mã khác cho văn bản này.
    ::notice file=communes/xa-thu/commune.yaml,line=3,col=1,title=text-nfc::Chữ «Thử» gõ bằng dấu rời.%0A→ Gõ lại.
    "
  `);
});

test('nothing found, nothing said', () => {
  expect(formatGithub({ files: 63, issues: [] })).toBe('');
});

test('text of a dossier starts no other command', () => {
  const output = formatGithub(findingWith({ message: 'a\n::set-env name=X::y\r%0A::stop-commands::z', hint: 'b\nc' }));
  expect(output.trimEnd().split(/\r|\n/)).toHaveLength(1);
  expect(output).toContain('::a%0A::set-env name=X::y%0D%250A::stop-commands::z%0A→ b%0Ac');
});

test('a file name ends no property', () => {
  const output = formatGithub(findingWith({ file: 'communes/a,line=1::error::b%.yaml' }));
  expect(output).toMatch(/^::error file=communes\/a%2Cline=1%3A%3Aerror%3A%3Ab%25\.yaml,line=14,col=5,/);
});
