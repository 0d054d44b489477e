import { expect, test } from 'vitest';
import { sayHint as sayAdvice, sayMessage } from './plain-words.ts';

const sayHint = (hint: string, file: string, rule = 'ratio-agrees') => sayAdvice({ rule, file, hint });
const results = 'communes/xa-thu/2024/results.yaml';
const dossier = 'communes/xa-thu/2024/dossier.yaml';
const documents = 'communes/xa-thu/2024/documents.yaml';
const evidence = 'communes/xa-thu/2024/evidence/1.6.md';

test('a message loses its keys and names its files, but what it quotes stays', () => {
  expect(sayMessage('Kết quả (value) của tiêu chí 1.10 ghi 82,1%, lời văn ghi «82 (value)».', results)).toBe(
    'Kết quả của tiêu chí 1.10 ghi 82,1%, lời văn ghi «82 (value)».',
  );
  expect(sayMessage('Dòng dẫn (heading) của tiêu chí 2.6 lại ghi "2.5 (heading)".', evidence)).toBe(
    'Dòng dẫn của tiêu chí 2.6 lại ghi "2.5 (heading)".',
  );
  expect(sayMessage('Không có văn bản "cv-152" trong documents.yaml (xem sổ).', evidence)).toBe(
    'Không có văn bản "cv-152" trong tệp “Danh mục văn bản của hồ sơ” (xem sổ).',
  );
});

test('a message that quotes a flood of marks is not read', () => {
  const flood = `Số (value) của văn bản ${'“'.repeat(200_000)}.`;
  expect(sayMessage(flood, results)).toBe(flood);
  expect(sayHint(`Ghi value: 84.1 ${flood}`, results)).toBe(`Ghi value: 84.1 ${flood}`);
});

test.each([
  ['nếu hai số này đúng thì ghi value: 84.1.', results, 'nếu hai số này đúng thì ghi “Kết quả”: 84,1.'],
  ['Thêm ngày, ví dụ date: 2023-11-03.', documents, 'Thêm ngày, ví dụ “Ngày ban hành”: 03/11/2023.'],
  [
    'Ghi numerator và denominator (tử số, mẫu số), hoặc value (tỷ lệ phần trăm).',
    results,
    'Ghi “Tử số” và “Mẫu số”, hoặc “Kết quả” (tỷ lệ phần trăm).',
  ],
  [
    'Hoàn thành trước khi đề nghị, hoặc ghi requestsRecognition: false.',
    dossier,
    'Hoàn thành trước khi đề nghị, hoặc ghi “Đề nghị công nhận”: không.',
  ],
  [
    'Bổ sung indexScore (points: số điểm đạt, total: tổng số điểm), hoặc indexDossier (hồ sơ chấm điểm).',
    dossier,
    'Bổ sung “Chỉ số xếp hạng chuyển đổi số” (“Số điểm đạt”, “Tổng số điểm”), hoặc “Hồ sơ chấm điểm chỉ số” (hồ sơ chấm điểm).',
  ],
])('what to do names fields by their titles: %s', (hint, file, said) => {
  expect(sayHint(hint, file)).toBe(said);
});

test('values of a field that is named, and values with their words behind them, are said in words', () => {
  expect(sayHint('Nếu số liệu đúng thì ghi verdict: not-met hoặc in-progress.', results)).toBe(
    'Nếu số liệu đúng thì ghi “Đánh giá”: không đạt hoặc đang triển khai.',
  );
  expect(
    sayHint('Thêm vào materials (hình ảnh); loại được chấp nhận: BC (báo cáo), roster (danh sách).', evidence),
  ).toBe('Thêm vào “Tài liệu khác” (hình ảnh); loại được chấp nhận: BC (báo cáo), danh sách.');
  expect(sayHint('Ghi verdict: not-assessed (không đánh giá trong kỳ).', results)).toBe(
    'Ghi “Đánh giá”: không đánh giá trong kỳ.',
  );
});

test('a value is not taken for a field of the same name, nor a code in a list', () => {
  expect(
    sayHint('Điền đánh giá, ví dụ verdict: met; nếu đã gia hạn thì ghi deadline trong assignments.yaml.', results),
  ).toBe('Điền đánh giá, ví dụ “Đánh giá”: đạt; nếu đã gia hạn thì ghi “Hạn chung” trong tệp “Giao nhiệm vụ”.');
  expect(sayHint('Ghi kết quả và đánh giá: met, not-met hoặc in-progress.', results)).toBe(
    'Ghi kết quả và đánh giá: đạt, không đạt hoặc đang triển khai.',
  );
  expect(sayHint('Ghi trường hợp đúng, ví dụ parts: [head]. Các phần: head, deputy.', results)).toBe(
    'Ghi trường hợp đúng, ví dụ “Phần đạt được”: [head]. Các phần: head, deputy.',
  );
});

test('a field belongs to the file that the sentence names, else to that of the finding', () => {
  expect(sayHint('Kiểm tra lại ngày, hoặc sửa asOf trong dossier.yaml.', documents)).toBe(
    'Kiểm tra lại ngày, hoặc sửa “Số liệu tính đến ngày” trong tệp “Hồ sơ”.',
  );
  expect(sayHint('Thêm "cv-1" vào documents của minh chứng liên quan, hoặc xóa mục này.', documents)).toBe(
    'Thêm "cv-1" vào “Văn bản minh chứng” của minh chứng liên quan, hoặc xóa mục này.',
  );
  expect(sayHint('Thêm văn bản vào documents.yaml và vào documents của tệp này.', evidence)).toBe(
    'Thêm văn bản vào tệp “Danh mục văn bản của hồ sơ” và vào “Văn bản minh chứng” của tệp này.',
  );
});

test('a file that is called evidence already is not called so twice', () => {
  expect(sayMessage('Tiêu chí 1.6 được 7 điểm nhưng chưa có tệp minh chứng evidence/1.6.md.', results)).toBe(
    'Tiêu chí 1.6 được 7 điểm nhưng chưa có tệp “Minh chứng” của tiêu chí 1.6.',
  );
});

test('lines of a file in quotes are lines all the same; files of criteria are named with their criterion', () => {
  expect(sayHint('Ghi ở issued, ví dụ "- document: mau-01", "number: 85", "date: 2023-11-09".', dossier)).toBe(
    'Ghi ở “Số và ngày của văn bản đã ban hành”, ví dụ “Mã mẫu văn bản”: mau-01, “Số”: 85, “Ngày ban hành”: 09/11/2023.',
  );
  expect(sayHint('Khi có kết quả thì thêm vào results.yaml, ví dụ - criterion: "1.6", value: 98.7.', results)).toBe(
    'Khi có kết quả thì thêm vào tệp “Kết quả của hồ sơ”, ví dụ “Mã tiêu chí”: "1.6", “Kết quả”: 98,7.',
  );
  expect(sayHint('Tạo tệp evidence/1.6.md: nêu kết quả.', results)).toBe(
    'Tạo tệp “Minh chứng” của tiêu chí 1.6: nêu kết quả.',
  );
});

test('words that are no keys stay: Vietnamese, commands, addresses, abbreviations', () => {
  const hint = 'Chạy npx hoso fix; xem http://xa.vn/date/value.html, Zalo, to đùng, files/value.pdf và 25/KH-UBND.';
  expect(sayHint(hint, results)).toBe(hint);
});

test.each([
  [
    'Chuyển vào files/ và dẫn ở documents.yaml (mục file).',
    'Chuyển vào files/ và dẫn ở tệp “Danh mục văn bản của hồ sơ” (“Tệp văn bản”).',
  ],
  [
    'Thêm ở content/roles.yaml một mục có unit: huyen-thu. Sửa unit: xa.',
    'Thêm ở tệp “Vai trò” một mục có “Đơn vị hành chính”: huyen-thu. Sửa “Đơn vị tính”: xa.',
  ],
  [
    'Ghi hồ sơ theo một bộ chấm điểm (kind: scored).',
    'Ghi hồ sơ theo một bộ chấm điểm (“Kiểu bộ tiêu chí”: chấm điểm).',
  ],
  ['Sửa kind: la, body: X.', 'Sửa kind: la, body: X.'],
])(
  'a key takes the title of the file named before it, or of its value, or none rather than a wrong one: %s',
  (hint, said) => {
    expect(sayHint(hint, dossier)).toBe(said);
  },
);

test('what tells how to spell a key or a value stays as written', () => {
  expect(sayHint('Viết met thay cho "đạt".', results, 'field-value')).toBe('Viết met thay cho "đạt".');
  const steps = 'Các bước: self-assessment (tự đánh giá); appraisal (thẩm định).';
  expect(sayHint(steps, dossier, 'stage-in-procedure')).toBe(steps);
  expect(sayHint('Thêm dòng value: 84.1', results, 'field-missing')).toBe('Thêm dòng value: 84.1');
});

test('addresses are no keys: of mail, of the web with and without their protocol', () => {
  const hint = 'Gửi name@xa.vn, xem https://xa.vn/?value: 12.5, met.gov.vn và www.xa.vn/value.';
  expect(sayHint(hint, results)).toBe(hint);
  expect(sayHint('Ghi value: -1.5.', results)).toBe('Ghi “Kết quả”: -1,5.');
});

test('a message names keys that stand alone in it, and says "Tệp" once', () => {
  expect(sayMessage('indexScore ghi 420/600 điểm.', dossier)).toBe('“Chỉ số xếp hạng chuyển đổi số” ghi 420/600 điểm.');
  expect(sayMessage('Tệp results.yaml có lỗi.', dossier)).toBe('Tệp “Kết quả của hồ sơ” có lỗi.');
  expect(sayMessage('results.yaml có lỗi, iPhone không có.', dossier)).toBe(
    'Tệp “Kết quả của hồ sơ” có lỗi, iPhone không có.',
  );
});
