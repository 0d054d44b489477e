import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const vocabulary = 'pairs: [chuyển đổi, hành chính]\nalsoRight: [hành chỉnh]\nsyllables: [Lắk]\n';
const findings = (body: string) =>
  findingsOf('text-damage', { files: { 'content/vocabulary.yaml': vocabulary, 'report/mo-dau.md': body } });

test('a pair that lost a mark, a syllable that cannot be', () => {
  expect(findings('Công tác chuyên đổi số.\n\nKhám chữa bệnhtừ xa.\n')).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 warning
      Chữ «chuyên đổi» có thể hỏng dấu.
      → Đối chiếu bản gốc; thường viết là "chuyển đổi".
    report/mo-dau.md:3:1 warning
      Chữ «bệnhtừ» không phải một tiếng Việt viết đúng: hỏng dấu hoặc dính chữ.
      → Đối chiếu bản gốc rồi gõ lại; nếu là tên riêng viết đúng thì thêm vào syllables của content/vocabulary.yaml.
    "
  `);
});

test('in a wording of the data', () => {
  expect(
    findingsOf('text-damage', {
      files: { 'content/vocabulary.yaml': vocabulary },
      edits: [['dossier.yaml', 'thực hiện bộ', 'chuyên đổi của bộ']],
    }),
  ).toMatchInlineSnapshot(`
    "dossier.yaml:7:1 warning
      Chữ «chuyên đổi» có thể hỏng dấu.
      → Đối chiếu bản gốc; thường viết là "chuyển đổi".
    "
  `);
});

test('good words, foreign words without marks, names that are allowed, addresses', () => {
  expect(
    findings('Chuyển đổi số; trao chuyên. Đổi mới; hành chỉnh; wifi, VNeID, Đắc Lắk <https://a.example/bệnhtừ>.\n'),
  ).toBe('');
});

test('a syllable that no official text uses, in a pair they often use', () => {
  const learned = `learned:\n  pairs: người dân, dịch vụ\n  syllables: người dân dịch vụ dùng ngừng\n`;
  const find = (body: string) =>
    findingsOf('text-damage', { files: { 'content/vocabulary.yaml': vocabulary + learned, 'report/mo-dau.md': body } });
  expect(find('Phục vụ ngươi dân.')).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 warning
      Chữ «ngươi dân» có thể hỏng dấu.
      → Đối chiếu bản gốc; thường viết là "người dân".
    "
  `);
  // "người dùng" has a familiar syllable, "Ngươi" may be a name, and "ngươi" stands in no pair here.
  expect(find('Phục vụ người dùng, bà Ngươi Dân, các ngươi.')).toBe('');
});
